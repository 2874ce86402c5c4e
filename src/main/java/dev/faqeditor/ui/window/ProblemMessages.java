package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Problem;
import dev.faqeditor.ui.Messages;

/** What a problem is called, with the line it is on. */
final class ProblemMessages {

  private ProblemMessages() {}

  static String text(Problem problem, FaqDocument document, Messages messages) {
    int line = 1 + (int) document.text().substring(0, problem.span().start()).lines().count();
    boolean atLineStart =
        problem.span().start() == 0
            || "\r\n".indexOf(document.text().charAt(problem.span().start() - 1)) >= 0;
    return messages.text(
        "problem." + problem.kind().name(), atLineStart ? line : line - 1, problem.detail());
  }
}
