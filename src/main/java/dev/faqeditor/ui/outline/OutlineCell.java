package dev.faqeditor.ui.outline;

import dev.faqeditor.check.Severity;
import dev.faqeditor.document.Node.Kind;
import dev.faqeditor.review.Changes.Mark;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import dev.faqeditor.ui.check.SeverityMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows one row of the outline: a mark for its kind, and its title. */
final class OutlineCell extends TreeCell<OutlineEntry> {

  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
  private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

  private final Function<TreeItem<OutlineEntry>, Optional<Severity>> severityOf;
  private final Function<TreeItem<OutlineEntry>, Optional<Mark>> markOf;
  private final Function<TreeItem<OutlineEntry>, List<String>> lostOf;
  private final Supplier<FilterWords> words;
  private final Messages messages;
  private final Path found = new Path();
  private final Region mark = new Region();
  private final SeverityMark severity = new SeverityMark();
  private final StackPane icon = new StackPane(mark, severity);
  private final Tip tip = Tip.of(this, 420);
  private final LostCount lost;
  private @Nullable Marks marks; // as they are shown; null where that is not known

  /** What is marked at the title. */
  private record Marks(Optional<Severity> worst, Optional<Mark> change, List<String> lost) {
    static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * An empty cell.
   *
   * @param severityOf how bad the worst is that was found in an item's node
   * @param markOf how an item's node differs from the last commit
   * @param lostOf what was deleted from it since then
   * @param words what to mark in titles
   */
  OutlineCell(
      Function<TreeItem<OutlineEntry>, Optional<Severity>> severityOf,
      Function<TreeItem<OutlineEntry>, Optional<Mark>> markOf,
      Function<TreeItem<OutlineEntry>, List<String>> lostOf,
      Supplier<FilterWords> words,
      Messages messages) {
    this.severityOf = severityOf;
    this.markOf = markOf;
    this.lostOf = lostOf;
    this.words = words;
    found.getStyleClass().add("outline-found");
    found.setManaged(false);
    found.setViewOrder(1); // behind the text
    this.messages = messages;
    lost = new LostCount(messages);
    icon.getStyleClass().add("outline-icon");
    severity.getStyleClass().add("outline-severity");
    setPrefWidth(0); // a long title is cut at the pane's edge, not scrolled to
  }

  @Override
  protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    pseudoClassStateChanged(DRAFT, entry != null && !empty && entry.hasDraft());
    if (empty || entry == null) {
      setText(null);
      setGraphic(null);
      tip.say("");
      showMark(Optional.empty());
      showLost(List.of());
      marks = Marks.NONE;
      return;
    }
    marks = null;
    String title = entry.title();
    String shown = title.isEmpty() ? messages.text(untitledKey(entry.kind())) : title;
    setText(shown.replace("\u00AD", ""));
    setGraphic(icon);
    mark.getStyleClass()
        .setAll("outline-mark", "outline-mark-" + entry.kind().name().toLowerCase(Locale.ROOT));
    showMarks();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    markFound();
    lost.layOutIn(this, getChildren());
  }

  /** Marks the words of the filter where they are in what can be seen of the title. */
  private void markFound() {
    found.getElements().clear();
    boolean page = getItem() != null && getItem().kind() == Kind.PAGE;
    if (isEmpty() || page || words.get().isEmpty()) {
      return;
    }
    for (Node child : getChildren()) {
      if (child instanceof Text text) {
        found.setLayoutX(text.getLayoutX());
        found.setLayoutY(text.getLayoutY());
        for (Span place : words.get().placesIn(text.getText())) {
          found.getElements().addAll(text.rangeShape(place.start(), place.end()));
        }
      }
    }
    if (!getChildren().contains(found)) {
      getChildren().add(found);
    }
  }

  /**
   * Marks the row with the worst that the check found in its node, and with how that differs from
   * the last commit.
   */
  void showMarks() {
    TreeItem<OutlineEntry> item = getTreeItem();
    Marks now =
        item == null
            ? Marks.NONE
            : new Marks(severityOf.apply(item), markOf.apply(item), lostOf.apply(item));
    if (!now.equals(marks)) {
      marks = now;
      show(now);
    }
  }

  private void show(Marks now) {
    severity.setVisible(now.worst().isPresent());
    now.worst().ifPresent(found -> severity.show(found, messages));
    showMark(now.change());
    String said =
        getText()
            + now.worst().map(bad -> ", " + messages.text("severity." + bad.name())).orElse("")
            + now.change().map(how -> ", " + messages.text("mark." + how.name())).orElse("");
    showLost(now.lost());
    setAccessibleText(lost.titles().isEmpty() ? said : said + ", " + lost.said());
  }

  private void showLost(List<String> titles) {
    lost.show(titles);
    pseudoClassStateChanged(LOST, !titles.isEmpty());
    OutlineEntry entry = getItem();
    if (entry != null && !isEmpty()) {
      String shown = entry.hasDraft() ? messages.text("outline.draft", getText()) : getText();
      tip.say(titles.isEmpty() ? shown : shown + "\n" + lost.said());
    }
    requestLayout();
  }

  private void showMark(Optional<Mark> change) {
    for (Mark each : Mark.values()) {
      PseudoClass style = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
      pseudoClassStateChanged(style, change.equals(Optional.of(each)));
    }
  }

  /** The row that an event is on, unless it is on the arrow that opens the row. */
  static Optional<OutlineRow> rowAt(MouseEvent event) {
    Node at = event.getTarget() instanceof Node target ? target : null;
    while (at != null && !at.getStyleClass().contains("tree-disclosure-node")) {
      if (at instanceof OutlineCell cell) {
        return Optional.ofNullable((OutlineRow) cell.getTreeItem());
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  static String untitledKey(Kind kind) {
    return switch (kind) {
      case PAGE -> "outline.page.untitled";
      case SECTION -> "outline.section.untitled";
      case QUESTION -> "outline.question.untitled";
    };
  }
}
