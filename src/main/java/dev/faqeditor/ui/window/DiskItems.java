package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.merge.DiskState;
import javafx.scene.control.MenuItem;

/** What the File menu offers while the file on disk is not the one that was read. */
final class DiskItems {

  private final MenuItem compare;
  private final MenuItem merge;

  /**
   * Items that are greyed out until there is something to do.
   *
   * @param compareBoth shows how the versions differ
   * @param mergeBoth starts to put them together
   */
  DiskItems(Runnable compareBoth, Runnable mergeBoth, Messages messages) {
    compare = new MessageItem("menu.file.compare", "Shortcut+F9", messages, compareBoth);
    merge = new MessageItem("menu.file.merge", "Shortcut+Shift+F9", messages, mergeBoth);
  }

  MenuItem compare() {
    return compare;
  }

  MenuItem merge() {
    return merge;
  }

  /** Follows the disk: without unsaved changes here there is nothing to compare or merge. */
  void render(DiskState now) {
    boolean differs = now instanceof DiskState.Changed;
    compare.setDisable(!differs);
    merge.setDisable(!differs);
  }
}
