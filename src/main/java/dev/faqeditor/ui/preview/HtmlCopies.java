package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preview.PreviewSite;
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

  private final Editor editor;
  private final Supplier<PreviewSite> site;
  private final Background rendering;
  private final Consumer<String> say;
  private final Messages messages;

  /**
   * Copies nothing by itself.
   *
   * @param rendering renders on a deep stack
   * @param say says that it is done
   */
  HtmlCopies(
      Editor editor,
      Supplier<PreviewSite> site,
      Background rendering,
      Consumer<String> say,
      Messages messages) {
    this.editor = editor;
    this.site = site;
    this.rendering = rendering;
    this.say = say;
    this.messages = messages;
  }

  /** Copies the question with this number. */
  void copyQuestion(OptionalInt question) {
    if (question.isEmpty()) {
      say.accept(messages.text("preview.copied.noQuestion"));
      return;
    }
    PreviewSite with = site.get();
    copy("question", page -> PrintedHtml.ofQuestion(page, with, question.getAsInt()));
  }

  /** Copies all of the page. */
  void copyPage() {
    PreviewSite with = site.get();
    copy("page", page -> Optional.of(PrintedHtml.ofPage(page, with)));
  }

  private void copy(String what, Function<FaqDocument, Optional<String>> print) {
    FaqDocument page = editor.state().document();
    rendering.run(
        () -> unlessTooDeep(() -> print.apply(page)),
        html -> {
          html.ifPresent(PageTarget::putOnClipboard);
          say.accept(messages.text("preview.copied." + (html.isPresent() ? what : "nothing")));
        });
  }

  private static Optional<String> unlessTooDeep(Supplier<Optional<String>> print) {
    try {
      return print.get();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }
}
