package dev.faqeditor.ui.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the page differs from what is on disk. */
public final class CompareView {

  private static final long STACK = 1 << 20; // bytes

  private final DiskWatch disk;
  private final Editor editor;
  private final Background comparing = new Background(DeepStack.newWorker("compare", STACK));
  private final DifferenceView difference;
  private final BorderPane view = new BorderPane();
  private boolean active;

  /**
   * A view that is not shown yet.
   *
   * @param leave shows the form again
   */
  public CompareView(DiskWatch disk, Editor editor, Runnable leave, Messages messages) {
    this.disk = disk;
    this.editor = editor;
    difference = new DifferenceView(messages);
    Label title = new Label(messages.text("compare.title"));
    title.getStyleClass().add("form-title");
    Label summary = new Label(messages.text("compare.summary"));
    summary.getStyleClass().add("form-context");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    VBox header = new VBox(title, summary);
    header.getStyleClass().add("form-header");
    Button back = new Button(messages.text("compare.back"));
    back.setId("compare-back");
    back.setTooltip(new Tooltip(messages.text("compare.back.tooltip")));
    back.setOnAction(event -> leave.run());
    HBox buttons = new HBox(back);
    buttons.getStyleClass().add("merge-buttons");
    view.setTop(header);
    view.setCenter(difference.view());
    view.setBottom(buttons);
    view.setId("compare-view");
    view.getStyleClass().add("form-pane");
  }

  /** The view. */
  public Region view() {
    return view;
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    difference.view().requestFocus();
  }

  /** Starts to follow the page and the disk, or stops. */
  public void setActive(boolean now) {
    active = now;
    compare();
  }

  /** Follows the page. */
  public void render(Announcement announcement) {
    if (announcement.before().document() != announcement.state().document()) {
      compare();
    }
  }

  /** Follows the disk. */
  public void renderDisk() {
    compare();
  }

  private void compare() {
    if (active && disk.now() instanceof DiskState.Changed changed) {
      FaqDocument document = editor.state().document();
      comparing.run(
          () -> DifferenceRow.between(changed.onDisk().text(), document.text()),
          rows -> {
            if (document == editor.state().document()) {
              difference.show(rows);
            }
          });
    }
  }
}
