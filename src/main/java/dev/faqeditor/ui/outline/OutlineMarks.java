package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.review.Change;
import dev.faqeditor.review.Changes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/**
 * How the rows of an outline differ from the last commit.
 *
 * @param changed how a node differs from the last commit
 * @param lost the titles of what was deleted from a node since
 */
record OutlineMarks(
    Map<OutlineRow.Key, Changes.Mark> changed, Map<OutlineRow.Key, List<String>> lost) {

  static final OutlineMarks NONE = new OutlineMarks(Map.of(), Map.of());

  /** Copies the maps. */
  OutlineMarks {
    changed = Map.copyOf(changed);
    lost = Map.copyOf(lost);
  }

  Optional<Changes.Mark> markOf(TreeItem<OutlineEntry> item) {
    return Optional.ofNullable(changed.get(((OutlineRow) item).key()));
  }

  List<String> lostOf(TreeItem<OutlineEntry> item) {
    return lost.getOrDefault(((OutlineRow) item).key(), List.of());
  }

  /** What differs by changes that lead to this document. */
  static OutlineMarks of(Changes changes, FaqDocument document) {
    Map<OutlineRow.Key, Changes.Mark> now = new HashMap<>();
    for (Change change : changes.all()) {
      nodeOf(change, document)
          .ifPresent(
              node ->
                  changes
                      .mark(change.node(), change.number())
                      .ifPresent(mark -> now.put(OutlineRow.Key.of(node, document), mark)));
    }
    return new OutlineMarks(now, lostIn(document, changes));
  }

  private static Map<OutlineRow.Key, List<String>> lostIn(FaqDocument document, Changes changes) {
    Map<OutlineRow.Key, List<String>> found = new HashMap<>();
    List<Node> nodes = new ArrayList<>(document.sections());
    nodes.add(document.page());
    for (int i = 0; i < nodes.size(); i++) {
      List<Change> deleted = changes.deletedFrom(nodes.get(i).kind(), i);
      if (!deleted.isEmpty()) {
        found.put(
            OutlineRow.Key.of(nodes.get(i), document),
            deleted.stream().map(Change::title).toList());
      }
    }
    return found;
  }

  private static Optional<Node> nodeOf(Change change, FaqDocument document) {
    int number = change.number();
    return switch (change.node()) {
      case PAGE -> Optional.of(document.page());
      case SECTION -> Optional.of(number).filter(i -> i >= 0).map(document.sections()::get);
      case QUESTION -> Optional.of(number).filter(i -> i >= 0).map(document::question);
    };
  }
}
