package dev.faqeditor.ui.window;

import dev.faqeditor.fault.Faults;
import dev.faqeditor.ui.Messages;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the Help menu does.
 *
 * @param faults what went wrong
 * @param outside opens an address with the desktop's program for it
 * @param say says something in the status bar
 * @param messages in the language of the window
 */
record HelpCommands(Faults faults, Consumer<URI> outside, Consumer<String> say, Messages messages) {

  /** Opens the log of faults; says so if there is none. */
  void showLog() {
    Path log = faults.log().file();
    if (Files.exists(log)) {
      outside.accept(log.toUri());
    } else {
      say.accept(messages.text("fault.none"));
    }
  }
}
