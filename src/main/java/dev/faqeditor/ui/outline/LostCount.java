package dev.faqeditor.ui.outline;

import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** How much was deleted from a row's node, small at its right edge, such as −2. */
final class LostCount {

  private static final int MOST_NAMED = 5;
  private static final double GAP = 8;

  private final Messages messages;
  private final Label count = new Label();
  private List<String> titles = List.of();

  LostCount(Messages messages) {
    this.messages = messages;
    count.getStyleClass().add("outline-lost");
    count.setManaged(false);
    count.setMouseTransparent(true);
  }

  /** What was deleted. */
  List<String> titles() {
    return titles;
  }

  void show(List<String> deleted) {
    titles = deleted;
    count.setText("\u2212" + deleted.size());
    count.setVisible(!deleted.isEmpty());
  }

  /** In words, with the titles; of many the first. */
  String said() {
    String named =
        titles.stream()
            .limit(MOST_NAMED)
            .map(title -> title.replace("\u00AD", ""))
            .collect(Collectors.joining("; "));
    int more = titles.size() - MOST_NAMED;
    return messages.text(
        "mark.DELETED", more > 0 ? messages.text("mark.more", named, more) : named);
  }

  /** Places the count in a cell, whose skin forgets children that it does not know. */
  void layOutIn(Region cell, ObservableList<Node> children) {
    if (titles.isEmpty()) {
      children.remove(count);
      return;
    }
    if (!children.contains(count)) {
      children.add(count);
    }
    double width = count.prefWidth(-1);
    double height = count.prefHeight(-1);
    count.resizeRelocate(
        cell.getWidth() - width - GAP, (cell.getHeight() - height) / 2, width, height);
  }
}
