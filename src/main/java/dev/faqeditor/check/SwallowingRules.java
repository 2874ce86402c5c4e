package dev.faqeditor.check;

import dev.faqeditor.document.Question;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.Optional;

/** Code fences and comments that are not closed and take along what comes after them. */
final class SwallowingRules {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String text;
  private final Findings findings;

  private SwallowingRules(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  static void check(CheckedPage page, Findings findings) {
    SwallowingRules rules = new SwallowingRules(page.text(), findings);
    int gapStart = page.document().bodyStart();
    boolean shown = true;
    for (int i = 0; i < page.questions().size(); i++) {
      Question question = page.questions().get(i);
      RenderedQuestion printed = page.printed(i);
      if (printed.shown()) {
        rules.checkAnswer(question, printed);
      } else if (shown) {
        rules.checkBefore(new Span(gapStart, question.span().start()));
      }
      shown = printed.shown();
      gapStart = question.span().end();
    }
  }

  /** An answer's own end tags may be in its code; those of the template must not. */
  private void checkAnswer(Question question, RenderedQuestion printed) {
    Span inner = question.answer().span();
    int own = endTags(inner);
    AnswerLines lines = new AnswerLines(text, question);
    if (printed.tagsInCode() > own) {
      Fence.openIn(text, lines.markdown())
          .ifPresent(
              fence ->
                  findings.add(
                      Rule.UNCLOSED_FENCE,
                      fence.span(),
                      closing(lines, Fix.Kind.CLOSE_FENCE, fence.span().of(text))));
    }
    if (printed.tagsInComments() > own) {
      openComment(inner)
          .ifPresent(
              comment ->
                  findings.add(
                      Rule.UNCLOSED_COMMENT,
                      comment,
                      closing(lines, Fix.Kind.CLOSE_COMMENT, COMMENT_END)));
    }
  }

  /** What stands before the first question that is not shown, and is never closed. */
  private void checkBefore(Span gap) {
    Fence.openIn(text, gap)
        .filter(fence -> Fence.openIn(text, new Span(gap.start(), text.length())).isPresent())
        .ifPresent(fence -> findings.add(Rule.UNCLOSED_FENCE, fence.span()));
    openComment(gap)
        .filter(comment -> text.indexOf(COMMENT_END, comment.end()) < 0)
        .ifPresent(comment -> findings.add(Rule.UNCLOSED_COMMENT, comment));
  }

  private Optional<Span> openComment(Span range) {
    String inside = range.of(text);
    int last = inside.lastIndexOf(COMMENT);
    return last >= 0 && inside.indexOf(COMMENT_END, last) < 0
        ? Optional.of(new Span(last, last + COMMENT.length()).shift(range.start()))
        : Optional.empty();
  }

  private static Optional<Fix> closing(AnswerLines lines, Fix.Kind kind, String mark) {
    String closed = mark + lines.lineEnd();
    return lines.needsOwnLine()
        ? Findings.fix(
            kind, new Splice(Span.at(lines.beforeClosing().end()), lines.lineEnd() + closed))
        : Findings.fix(kind, new Splice(Span.at(lines.beforeClosing().start()), closed));
  }

  private int endTags(Span range) {
    String inside = range.of(text);
    int count = 0;
    for (int at = inside.indexOf("</"); at >= 0; at = inside.indexOf("</", at + 2)) {
      count++;
    }
    return count;
  }
}
