package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.merge.CompareView;
import dev.faqeditor.ui.merge.DiskBars;
import dev.faqeditor.ui.merge.DiskState;
import dev.faqeditor.ui.merge.DiskWatch;
import dev.faqeditor.ui.merge.MergeView;

/** What a window shows of what other programs make of the open file. */
final class DiskPart {

  private final MiddlePane middle;
  private final MergeView merge;
  private final CompareView compare;
  private final DiskBars bars;
  private final DiskItems items;
  private final Runnable noDisk;

  DiskPart(DiskWatch disk, Editor editor, MiddlePane middle, Messages messages) {
    this.middle = middle;
    merge = new MergeView(disk, editor, middle::showForm, messages);
    compare = new CompareView(disk, editor, middle::showForm, messages);
    middle.add(merge.view(), merge::setActive, merge::focus);
    middle.add(compare.view(), compare::setActive, compare::focus);
    Runnable comparing = () -> middle.show(compare.view());
    Runnable merging = () -> middle.show(merge.view());
    bars = new DiskBars(disk, middle.bars(), comparing, merging, messages);
    items = new DiskItems(comparing, merging, messages);
    items.render(disk.now());
    noDisk = disk.announceTo(this::renderDisk);
  }

  private void renderDisk(DiskState now) {
    bars.render(now);
    items.render(now);
    merge.renderDisk();
    compare.renderDisk();
    boolean shown = middle.isShown(merge.view()) || middle.isShown(compare.view());
    if (shown && !(now instanceof DiskState.Changed)) {
      middle.showForm();
    }
  }

  /** For the File menu. */
  DiskItems items() {
    return items;
  }

  void render(Announcement announcement) {
    merge.render(announcement);
    compare.render(announcement);
  }

  void end() {
    noDisk.run();
  }
}
