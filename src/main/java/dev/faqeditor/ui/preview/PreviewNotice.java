package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import javafx.scene.layout.Region;

/** Says over the page what a click could not do, until something else is done. */
final class PreviewNotice {

  private final NoticeBar bar;
  private final BarArea area;

  /**
   * Says nothing yet.
   *
   * @param name what the ids of its controls start with
   * @param leave puts the focus into the page
   */
  PreviewNotice(String name, Messages messages, Runnable leave) {
    bar = new NoticeBar(name + "-notice", NoticeBar.Severity.WARNING);
    area = new BarArea(leave);
    area.view().setId(name + "-notices");
    bar.addButton("preview.notice.close", messages, this::hide);
  }

  Region view() {
    return area.view();
  }

  void say(String text) {
    bar.say(text);
    area.show(bar);
  }

  void hide() {
    area.hide(bar);
  }
}
