package dev.faqeditor.ui.merge;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TaskPane;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import javafx.scene.layout.Region;

/** How the page differs from what is on disk. */
public final class CompareView {

  private final DiskWatch disk;
  private final Editor editor;
  private final DifferenceView difference;
  private final TaskPane pane;
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
    pane = new TaskPane("compare", difference.view(), messages);
    pane.say(messages.text("compare.summary"));
    pane.addButton("compare.back", leave);
  }

  /** The view. */
  public Region view() {
    return pane.view();
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    difference.focus();
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
      String mine = editor.state().document().text();
      String theirs = changed.onDisk().text();
      difference.find(() -> DifferenceRow.between(theirs, mine));
    }
  }
}
