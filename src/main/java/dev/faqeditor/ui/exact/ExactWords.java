package dev.faqeditor.ui.exact;

import dev.faqeditor.exact.HugoLookup;
import dev.faqeditor.exact.HugoMessage;
import dev.faqeditor.exact.HugoProgram;
import dev.faqeditor.ui.Messages;

/** Says what came of exact mode in plain words. */
public final class ExactWords {

  private final Messages messages;

  /** Words in the language of the messages. */
  public ExactWords(Messages messages) {
    this.messages = messages;
  }

  /** Why there is no page, or none that is as the text is now; "" if there is one. */
  String of(ExactStatus status) {
    if (status instanceof ExactStatus.Failed failed) {
      return of(failed.message());
    }
    if (status instanceof ExactStatus.NoProgram none) {
      return of(none.lookup());
    }
    if (status instanceof ExactStatus.NoPage none) {
      return messages.text("exact.none." + none.reason().name());
    }
    if (status instanceof ExactStatus.TimedOut late) {
      return messages.text("exact.timedOut", late.seconds());
    }
    return status instanceof ExactStatus.NoSite ? messages.text("exact.noSite") : "";
  }

  /** Why there is no program. */
  public String of(HugoLookup lookup) {
    if (lookup instanceof HugoLookup.TooOld old) {
      return messages.text(
          "exact.program.old", old.executable(), old.version(), HugoProgram.OLDEST);
    }
    if (lookup instanceof HugoLookup.Unusable unusable) {
      return messages
          .text("exact.program.unusable", unusable.executable(), unusable.said())
          .strip();
    }
    return lookup instanceof HugoLookup.Missing missing && missing.chosen().isPresent()
        ? messages.text("exact.program.gone", missing.chosen().get())
        : messages.text("exact.program.missing");
  }

  /** What Hugo complains about, and where. */
  String of(HugoMessage message) {
    String what =
        messages.text("exact.said." + message.kind().name(), message.subject(), message.text());
    if (message.onPage()) {
      return message.line() > 0 ? messages.text("exact.line", message.line(), what) : what;
    }
    return message
        .file()
        .map(file -> messages.text("exact.file", file, message.line(), what))
        .orElseGet(() -> messages.text("exact.site", what));
  }
}
