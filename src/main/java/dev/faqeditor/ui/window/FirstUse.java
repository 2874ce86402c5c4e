package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.text.Font;

/** What JavaFX and Java make at its first use, and each first window uses. */
final class FirstUse {

  private FirstUse() {}

  /** Uses it, for 30 ms: best beside the JavaFX thread, while that has other things to do. */
  static void begin(Messages messages) {
    Font.getDefault(); // the system's fonts
    DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(messages.locale())
        .formatTo(LocalDate.EPOCH, new StringBuilder()); // the names of days and months
    messages.text("status.counts", 2, 2); // how numbers are written
  }
}
