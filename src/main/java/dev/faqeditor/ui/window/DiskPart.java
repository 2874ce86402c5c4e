package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.merge.CompareView;
import dev.faqeditor.ui.merge.DiskBars;
import dev.faqeditor.ui.merge.DiskState;
import dev.faqeditor.ui.merge.DiskWatch;
import dev.faqeditor.ui.merge.MergeView;

/** What a window shows of what other programs make of the open file. */
final class DiskPart {

  private final MiddlePane middle;
  private final Late<MergeView> merge;
  private final Late<CompareView> compare;
  private final DiskBars bars;
  private final DiskItems items;
  private final Runnable noDisk;

  DiskPart(DiskWatch disk, Editor editor, MiddlePane middle, Messages messages) {
    this.middle = middle;
    merge =
        new Late<>(
            () -> {
              MergeView view = new MergeView(disk, editor, middle::showForm, messages);
              middle.add(view.view(), view::setActive, view::focus);
              return view;
            });
    compare =
        new Late<>(
            () -> {
              CompareView view = new CompareView(disk, editor, middle::showForm, messages);
              middle.add(view.view(), view::setActive, view::focus);
              return view;
            });
    Runnable comparing = () -> middle.show(compare.get().view());
    Runnable merging = () -> middle.show(merge.get().view());
    bars = new DiskBars(disk, middle.bars(), comparing, merging, messages);
    items = new DiskItems(comparing, merging, messages);
    items.render(disk.now());
    noDisk = disk.announceTo(this::renderDisk);
  }

  private void renderDisk(DiskState now) {
    bars.render(now);
    items.render(now);
    merge.ifMade(MergeView::renderDisk);
    compare.ifMade(CompareView::renderDisk);
    boolean shown =
        merge.isMade(view -> middle.isShown(view.view()))
            || compare.isMade(view -> middle.isShown(view.view()));
    if (shown && !(now instanceof DiskState.Changed)) {
      middle.showForm();
    }
  }

  /** For the File menu. */
  DiskItems items() {
    return items;
  }

  void render(Announcement announcement) {
    merge.ifMade(view -> view.render(announcement));
    compare.ifMade(view -> view.render(announcement));
  }

  void end() {
    noDisk.run();
  }
}
