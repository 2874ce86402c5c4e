package dev.faqeditor.check;

import dev.faqeditor.document.Question;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Questions that are empty, asked twice, or not printed as they should be. */
final class QuestionRules {

  private final CheckedPage page;
  private final Findings findings;
  private final LineNumbers lines;
  private final Map<String, Question> asked = new HashMap<>(); // the first that asks it

  private QuestionRules(CheckedPage page, Findings findings) {
    this.page = page;
    this.findings = findings;
    this.lines = new LineNumbers(page.text());
  }

  static void check(CheckedPage page, Findings findings) {
    QuestionRules rules = new QuestionRules(page, findings);
    for (int i = 0; i < page.questions().size(); i++) {
      rules.checkText(page.questions().get(i));
      rules.checkPrinted(page.questions().get(i), page.printed(i));
    }
  }

  private void checkText(Question question) {
    String text = question.title();
    if (text.isEmpty()) {
      findings.add(Rule.EMPTY_QUESTION, question.text().span());
    } else {
      Question first = asked.putIfAbsent(folded(text), question);
      if (first != null) {
        findings.add(
            Rule.DUPLICATE_QUESTION, question.text().span(), text, lines.of(first.span().start()));
      }
    }
    if (question.answer().raw().isBlank()) {
      findings.add(Rule.EMPTY_ANSWER, question.answer().span());
    }
  }

  private void checkPrinted(Question question, RenderedQuestion printed) {
    if (!printed.shown()) {
      findings.add(Rule.QUESTION_NOT_SHOWN, page.firstLine(question));
      return;
    }
    boolean nameless = printed.name().map(String::isBlank).orElse(false);
    if (nameless && !question.title().isEmpty()) {
      findings.add(Rule.NAME_NOT_PRINTED, question.text().span(), named(question));
    }
    boolean somewhere = !page.facts().page().faqPages().isEmpty();
    if (printed.item() && !printed.inFaqPage() && somewhere) {
      findings.add(Rule.QUESTION_OUTSIDE_FAQPAGE, page.firstLine(question));
    }
  }

  /** Names the one positional parameter as the template reads it. */
  private Optional<Fix> named(Question question) {
    int start = question.span().start();
    ShortcodeTag tag = Shortcodes.in(page.text(), start, start + 1).get(0);
    Optional<ShortcodeParameter> only =
        tag.parameters().size() == 1 ? tag.parameter(0) : Optional.empty();
    Optional<String> name = page.site().nameParameter(tag.name());
    return only.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Findings.fix(
            Fix.Kind.NAME_PARAMETER,
            new Splice(Span.at(only.get().value().start()), name.get() + "="));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
