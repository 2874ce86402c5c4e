package dev.faqeditor.ui.merge;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import dev.faqeditor.ui.bar.NoticeBar.Severity;

/** The bars about what other programs have done to the open file. */
public final class DiskBars {

  private final DiskWatch disk;
  private final BarArea area;
  private final Messages messages;
  private final NoticeBar changed = new NoticeBar("disk-changed", Severity.WARNING);
  private final NoticeBar gone = new NoticeBar("disk-gone", Severity.WARNING);
  private final NoticeBar unreadable = new NoticeBar("disk-unreadable", Severity.WARNING);

  /**
   * Bars that are hidden while there is nothing to say.
   *
   * @param compare shows how the versions differ
   * @param merge starts to put them together
   */
  public DiskBars(
      DiskWatch disk, BarArea area, Runnable compare, Runnable merge, Messages messages) {
    this.disk = disk;
    this.area = area;
    this.messages = messages;
    changed.addButton("disk.merge", messages, merge);
    changed.addButton("disk.compare", messages, compare);
    changed.addButton("disk.reload", messages, disk::reload);
    changed.addButton("disk.keepMine", messages, disk::keepMine);
    gone.addButton("disk.saveAgain", messages, disk.page()::save);
    gone.addButton("disk.saveAs", messages, disk.page()::saveAs);
    unreadable.addButton("disk.saveElsewhere", messages, disk.page()::saveAs);
    render(disk.now());
  }

  /** Shows the bar of a state. */
  public void render(DiskState state) {
    String name =
        disk.page().file().map(file -> String.valueOf(file.path().getFileName())).orElse("");
    show(changed, state instanceof DiskState.Changed, messages.text("disk.changed", name));
    show(gone, state instanceof DiskState.Gone, messages.text("disk.gone", name));
    show(unreadable, state instanceof DiskState.Unreadable, messages.text("disk.unreadable", name));
  }

  private void show(NoticeBar bar, boolean shown, String said) {
    if (shown) {
      bar.say(said);
    }
    area.set(bar, shown);
  }
}
