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
    add(changed, "disk.merge", merge);
    add(changed, "disk.compare", compare);
    add(changed, "disk.reload", disk::reload);
    add(changed, "disk.keepMine", disk::keepMine);
    add(gone, "disk.saveAgain", disk.page()::save);
    add(gone, "disk.saveAs", disk.page()::saveAs);
    add(unreadable, "disk.saveElsewhere", disk.page()::saveAs);
    render(disk.now());
  }

  private void add(NoticeBar bar, String key, Runnable action) {
    bar.addButton(
        key.replace('.', '-'), messages.text(key), messages.text(key + ".tooltip"), action);
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
      area.show(bar);
    } else {
      area.hide(bar);
    }
  }
}
