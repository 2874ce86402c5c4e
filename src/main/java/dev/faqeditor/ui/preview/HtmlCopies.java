package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.PrintedHtml;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the HTML of the page, or of a question, on the clipboard, as the site prints it. */
final class HtmlCopies {

  private final Supplier<Optional<PrintedHtml>> printed;
  private final Background rendering;
  private final Consumer<String> say;
  private final Messages messages;

  /**
   * Copies nothing by itself.
   *
   * @param printed the page as it is now; empty as long as it is not printed
   * @param rendering renders on a deep stack
   * @param say says that it is done
   */
  HtmlCopies(
      Supplier<Optional<PrintedHtml>> printed,
      Background rendering,
      Consumer<String> say,
      Messages messages) {
    this.printed = printed;
    this.rendering = rendering;
    this.say = say;
    this.messages = messages;
  }

  /** Copies from what prints the page otherwise. */
  HtmlCopies from(Supplier<Optional<PrintedHtml>> otherwise) {
    return new HtmlCopies(otherwise, rendering, say, messages);
  }

  /** Copies the question with this number. */
  void copyQuestion(OptionalInt question) {
    if (question.isEmpty()) {
      say("noQuestion");
    } else {
      copy("question", page -> page.ofQuestion(question.getAsInt()));
    }
  }

  /** Copies all of the page. */
  void copyPage() {
    copy("page", page -> Optional.of(page.ofPage()));
  }

  private void copy(String what, Function<PrintedHtml, Optional<String>> part) {
    printed
        .get()
        .ifPresentOrElse(
            page ->
                rendering.run(() -> unlessTooDeep(() -> part.apply(page)), html -> put(what, html)),
            () -> say("notPrinted"));
  }

  private void put(String what, Optional<String> html) {
    html.ifPresent(PageTarget::putOnClipboard);
    say(html.isPresent() ? what : "nothing");
  }

  private void say(String what) {
    say.accept(messages.text("preview.copied." + what));
  }

  private static Optional<String> unlessTooDeep(Supplier<Optional<String>> part) {
    try {
      return part.get();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }
}
