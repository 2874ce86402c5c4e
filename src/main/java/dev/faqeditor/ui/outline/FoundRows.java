package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.EditorState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of what a filter found, and of the sections around it. They are made off the JavaFX
 * thread, where the tree does not see them: filling the tree's own rows would take long.
 */
final class FoundRows {

  private final Map<OutlineRow.Key, OutlineRow> rows;

  private FoundRows(Map<OutlineRow.Key, OutlineRow> rows) {
    this.rows = rows;
  }

  /** Rows of the nodes that matches have in a state. */
  static FoundRows of(Matches matches, EditorState state) {
    Map<OutlineRow.Key, OutlineRow> rows = new LinkedHashMap<>();
    List<OutlineRow> below = new ArrayList<>();
    @Nullable OutlineRow section = null;
    for (Node node : matches.nodesIn(state.document())) {
      OutlineRow row = new OutlineRow(OutlineRow.Key.of(node, state.document()));
      row.show(node, state);
      rows.put(row.key(), row);
      if (node.kind() == Node.Kind.QUESTION) {
        below.add(row);
      } else {
        fill(section, below);
        section = row;
      }
    }
    fill(section, below);
    return new FoundRows(rows);
  }

  private static void fill(@Nullable OutlineRow section, List<OutlineRow> below) {
    if (section != null) {
      section.getChildren().setAll(below);
    }
    below.clear();
  }

  /** The sections, in the order of the text. */
  List<OutlineRow> sections() {
    return rows.values().stream().filter(row -> row.key().question() < 0).toList();
  }

  /** The row of a node, if it is among them. */
  Optional<OutlineRow> rowOf(Node node, FaqDocument document) {
    return Optional.ofNullable(rows.get(OutlineRow.Key.of(node, document)));
  }

  /** Whether others are rows of the same nodes. */
  boolean areOfTheSameAs(FoundRows others) {
    return rows.keySet().equals(others.rows.keySet());
  }
}
