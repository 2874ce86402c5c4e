package dev.faqeditor.ui.window;

import dev.faqeditor.fault.Faults;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import dev.faqeditor.ui.bar.NoticeBar.Severity;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Says that something in the program went wrong, once for each thing, until it is closed. */
final class FaultBar {

  private final NoticeBar bar = new NoticeBar("fault", Severity.ERROR);
  private final Runnable end;

  /**
   * A bar that is hidden.
   *
   * @param hasPage whether there is a page that could be saved
   * @param showLog shows where the fault is noted
   */
  FaultBar(
      Faults faults, BarArea area, BooleanSupplier hasPage, Runnable showLog, Messages messages) {
    bar.addButton("fault.log", messages, showLog);
    bar.addButton("fault.close", messages, () -> area.hide(bar));
    Runnable show =
        () -> {
          bar.say(messages.text(hasPage.getAsBoolean() ? "fault.said" : "fault.saidWithoutPage"));
          area.show(bar);
        };
    end = faults.announceTo(() -> Platform.runLater(show));
  }

  /** Lets go of the faults. */
  void end() {
    end.run();
  }
}
