package dev.faqeditor.check;

import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.preview.RenderedQuestion.Trace;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the HTML of a template or of the page reaches into Markdown for want of a blank line. */
final class BlankLineRules {

  private static final int MOST_NAMED = 3;

  private final CheckedPage page;
  private final String text;
  private final Findings findings;

  private BlankLineRules(CheckedPage page, Findings findings) {
    this.page = page;
    this.text = page.text();
    this.findings = findings;
  }

  static void check(CheckedPage page, Findings findings) {
    BlankLineRules rules = new BlankLineRules(page, findings);
    for (int i = 0; i < page.questions().size(); i++) {
      Question question = page.questions().get(i);
      AnswerLines lines = new AnswerLines(page.text(), question);
      if (page.printed(i).shown() && lines.isMarkdown()) {
        rules.checkFirstParagraph(lines, page.facts().gained().get(i));
        rules.checkClosingTag(lines);
        if (page.printed(i).textAfter()) {
          rules.checkAfter(question);
        }
      }
    }
    rules.checkHeadings();
  }

  private void checkFirstParagraph(AnswerLines lines, List<Trace> gained) {
    for (Trace.Kind kind : Trace.Kind.values()) {
      List<String> texts =
          gained.stream()
              .filter(trace -> trace.kind() == kind && !trace.text().isBlank())
              .map(Trace::text)
              .distinct()
              .limit(MOST_NAMED)
              .toList();
      boolean present = gained.stream().anyMatch(trace -> trace.kind() == kind);
      if (present && findings.isOn(ruleOf(kind))) {
        Fix fix = new Fix(Fix.Kind.BLANK_LINE_FIRST, new Edit(lines.blankLineFirst()));
        findings.add(
            ruleOf(kind), lines.firstParagraph(), Optional.of(fix), String.join(", ", texts));
        return; // the worst of them: the fix is the same for all
      }
    }
  }

  private static Rule ruleOf(Trace.Kind kind) {
    return switch (kind) {
      case MARKUP -> Rule.RAW_MARKUP;
      case LINK -> Rule.RAW_LINK;
      case ADDRESS -> Rule.RAW_ADDRESS;
      case TYPOGRAPHY -> Rule.RAW_TYPOGRAPHY;
    };
  }

  /** Harmless in an answer that is raw all through, and behind an HTML block of its own. */
  private void checkClosingTag(AnswerLines lines) {
    Span before = lines.beforeClosing();
    String last = before.of(text).strip();
    boolean markdown = !lines.markdown().isEmpty() && lines.markdown().start() <= before.start();
    if (!last.isEmpty() && markdown && !last.startsWith("<")) {
      findings.add(
          Rule.TEXT_BEFORE_CLOSING_TAG,
          before,
          Findings.fix(Fix.Kind.OWN_LINE, lines.closingOnItsOwnLine()));
    }
  }

  private void checkAfter(Question question) {
    int end = question.span().end();
    String lineEnd = LineEnds.firstOf(text);
    int stop = LineEnds.lineStop(text, end);
    int next = stop + LineEnds.lengthAt(text, stop);
    Span rest = new Span(end, stop);
    Span following = new Span(next, LineEnds.lineStop(text, next));
    if (isText(rest)) {
      int start = end + rest.of(text).length() - rest.of(text).stripLeading().length();
      Splice gap = new Splice(new Span(end, start), lineEnd + lineEnd);
      findings.add(
          Rule.NO_BLANK_LINE_AFTER,
          new Span(start, stop),
          Findings.fix(Fix.Kind.BLANK_LINE_AFTER, gap));
    } else if (rest.of(text).isBlank()
        && isText(following)
        && !following.of(text).strip().startsWith("#")) {
      findings.add(
          Rule.NO_BLANK_LINE_AFTER,
          following,
          Findings.fix(
              Fix.Kind.BLANK_LINE_AFTER,
              new Splice(Span.at(next), AnswerLines.lineEndAt(text, next, lineEnd))));
    }
  }

  /** Whether it is neither blank nor HTML nor a shortcode. */
  private boolean isText(Span line) {
    String stripped = line.of(text).strip();
    return !stripped.isEmpty() && !stripped.startsWith("<") && !stripped.startsWith("{{");
  }

  private void checkHeadings() {
    Set<Integer> printed = new HashSet<>(page.facts().page().headingsAsText());
    if (printed.isEmpty()) {
      return;
    }
    for (Section section : page.document().sections()) {
      int start = section.span().start();
      Span line = new Span(start, LineEnds.lineStop(text, start));
      if (section.level() > 0 && printed.contains(start)) {
        String lineEnd = AnswerLines.lineEndAt(text, start, LineEnds.firstOf(text));
        Splice blank = new Splice(Span.at(start), lineEnd);
        findings.add(
            Rule.HEADING_AS_TEXT,
            line,
            Findings.fix(Fix.Kind.BLANK_LINE_BEFORE, blank),
            section.title());
      }
    }
  }
}
