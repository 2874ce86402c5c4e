package dev.faqeditor.document;

import dev.faqeditor.hugo.HeadingNotation;
import dev.faqeditor.hugo.InnerNotation;
import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sections and questions of a page's body. */
final class OutlineReader {

  private final String text;
  private final int bodyStart;
  private final QuestionShortcodes shortcodes;
  private final String lineEnd;
  private final List<Problem> problems;

  OutlineReader(String text, int bodyStart, QuestionShortcodes shortcodes, List<Problem> problems) {
    this.text = text;
    this.bodyStart = bodyStart;
    this.shortcodes = shortcodes;
    this.lineEnd = LineEnds.firstOf(text);
    this.problems = problems;
  }

  List<Section> sections() {
    List<ShortcodeTag> tags = Shortcodes.in(text, bodyStart);
    List<Question> questions = questions(ShortcodePairs.of(tags));
    List<Span> spans = questions.stream().map(Question::span).toList();
    List<HeadingLine> headings = HeadingLine.in(text, bodyStart, spans);
    List<Section> sections = new ArrayList<>();
    int next = 0;
    for (int h = -1; h < headings.size(); h++) {
      int start = h < 0 ? bodyStart : headings.get(h).start();
      int end = h + 1 < headings.size() ? headings.get(h + 1).start() : text.length();
      int first = next;
      while (next < questions.size() && questions.get(next).span().start() < end) {
        next++;
      }
      List<Question> own = questions.subList(first, next);
      if (h >= 0) {
        HeadingLine heading = headings.get(h);
        sections.add(
            new Section(new Span(start, end), heading.level(), List.of(field(heading)), own));
      } else if (!own.isEmpty()) {
        sections.add(new Section(new Span(start, end), 0, List.of(), own));
      }
    }
    return sections;
  }

  private List<Question> questions(ShortcodePairs pairs) {
    List<Question> questions = new ArrayList<>();
    for (ShortcodePairs.Pair pair : pairs.pairs()) {
      Optional<ShortcodeParameter> asked = shortcodes.textOf(pair.opening());
      // pairs come in the order of their closing tags: one that holds a question comes after it
      boolean innermost =
          questions.isEmpty()
              || questions.get(questions.size() - 1).span().end() <= pair.opening().span().start();
      if (asked.isPresent() && innermost) {
        questions.add(question(pair, asked.get()));
      }
    }
    for (ShortcodeTag tag : pairs.unfinished()) {
      problems.add(new Problem(Problem.Kind.UNFINISHED_TAG, tag.span(), tag.name()));
    }
    for (ShortcodeTag tag : pairs.unclosed()) {
      if (shortcodes.names().contains(tag.name())) {
        problems.add(new Problem(Problem.Kind.UNCLOSED_QUESTION, tag.span(), tag.name()));
      }
    }
    for (ShortcodeTag tag : pairs.stray()) {
      problems.add(new Problem(Problem.Kind.STRAY_CLOSING_TAG, tag.span(), tag.name()));
    }
    return questions;
  }

  private Question question(ShortcodePairs.Pair pair, ShortcodeParameter asked) {
    return new Question(
        pair.span(),
        new Field(
            FieldName.QUESTION_TEXT,
            ValueType.TEXT,
            text,
            asked.value(),
            ParameterNotation.PARAMETER,
            true),
        new Field(
            FieldName.ANSWER,
            ValueType.MARKDOWN,
            text,
            pair.inner(),
            new InnerNotation(lineEnd),
            true));
  }

  private Field field(HeadingLine heading) {
    return new Field(
        FieldName.HEADING, ValueType.TEXT, text, heading.rest(), HeadingNotation.ATX, true);
  }
}
