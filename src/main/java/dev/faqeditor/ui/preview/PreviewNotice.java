package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import javafx.scene.layout.Region;

/** Says over the page what a click could not do, until something else is done. */
final class PreviewNotice {

  private final NoticeBar bar = new NoticeBar("preview-notice", NoticeBar.Severity.WARNING);
  private final BarArea area;

  /**
   * Says nothing yet.
   *
   * @param leave puts the focus into the page
   */
  PreviewNotice(Messages messages, Runnable leave) {
    area = new BarArea(leave);
    area.view().setId("preview-bars");
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
