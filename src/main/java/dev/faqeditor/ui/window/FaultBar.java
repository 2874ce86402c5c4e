package dev.faqeditor.ui.window;

import dev.faqeditor.fault.Faults;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import dev.faqeditor.ui.bar.NoticeBar.Severity;
import javafx.application.Platform;

/** Says that something in the program went wrong, once for each thing, until it is closed. */
final class FaultBar {

  private final NoticeBar bar = new NoticeBar("fault", Severity.ERROR);
  private final Runnable end;

  /**
   * A bar that is hidden.
   *
   * @param showLog shows where the fault is noted
   */
  FaultBar(Faults faults, BarArea area, Runnable showLog, Messages messages) {
    bar.say(messages.text("fault.said"));
    bar.addButton("fault.log", messages, showLog);
    bar.addButton("fault.close", messages, () -> area.hide(bar));
    end = faults.announceTo(() -> Platform.runLater(() -> area.show(bar)));
  }

  /** Lets go of the faults. */
  void end() {
    end.run();
  }
}
