package dev.faqeditor.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chunks of one version, found by their ids. */
final class Tree {

  /**
   * Where a chunk stands.
   *
   * @param list the id of what it is a child of
   * @param index which of its children
   */
  record Location(String list, int index) {}

  private final Map<String, Chunk> chunks = new HashMap<>();
  private final Map<String, Location> locations = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private String last = "";

  Tree(Chunk page) {
    chunks.put(page.id(), page);
    add(page);
  }

  private void add(Chunk parent) {
    for (int i = 0; i < parent.children().size(); i++) {
      Chunk child = parent.children().get(i);
      chunks.put(child.id(), child);
      ids.add(child.id());
      locations.put(child.id(), new Location(parent.id(), i));
      before.put(child.id(), last);
      if (child.kind().isComposite()) {
        add(child);
      } else {
        last = child.id();
      }
    }
  }

  /** All ids in the order of the text. */
  List<String> ids() {
    return ids;
  }

  boolean has(String id) {
    return chunks.containsKey(id);
  }

  Optional<Chunk> chunk(String id) {
    return Optional.ofNullable(chunks.get(id));
  }

  Optional<Location> location(String id) {
    return Optional.ofNullable(locations.get(id));
  }

  List<String> children(String id) {
    return chunk(id).map(c -> c.children().stream().map(Chunk::id).toList()).orElse(List.of());
  }

  /** The id of the childless chunk right before one; "" at the start. */
  String before(String id) {
    return before.getOrDefault(id, "");
  }
}
