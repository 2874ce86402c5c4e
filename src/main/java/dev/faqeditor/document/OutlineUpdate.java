package dev.faqeditor.document;

import dev.faqeditor.document.Outline.QuestionShape;
import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads again only the question, heading or part of a section that an edit is in, where it can't
 * reach further: all else of the outline is shifted. Gives up, and leaves it to a fresh reading,
 * where it can.
 */
final class OutlineUpdate {

  private final Outline before;
  private final String oldText;
  private final String text;
  private final Span changed; // in the old text
  private final int growth;
  private final QuestionShortcodes shortcodes;
  private final OutlineReader reader;

  /**
   * An update after one replacement.
   *
   * @param before the outline of {@code oldText}
   * @param text the text now
   * @param changed what was replaced, in the old text
   */
  OutlineUpdate(
      Outline before, String oldText, String text, Span changed, QuestionShortcodes shortcodes) {
    this.before = before;
    this.oldText = oldText;
    this.text = text;
    this.changed = changed;
    this.growth = text.length() - oldText.length();
    this.shortcodes = shortcodes;
    this.reader = new OutlineReader(text, shortcodes);
  }

  /** The outline now, equal to a fresh reading; empty if only that can tell. */
  Optional<Outline> outline() {
    if (changed.start() < before.bodyStart() && changed.end() <= before.bodyStart()) {
      return Optional.of(before.shifted(before.bodyStart(), growth));
    }
    if (changed.start() < before.bodyStart() || !before.problems().isEmpty()) {
      return Optional.empty(); // an unfinished tag may reach any distance
    }
    int question = before.questionBefore(changed.start());
    if (question >= 0 && isInside(before.questionSpan(question))) {
      return insideQuestion(question).or(this::insideSection);
    }
    return insideHeading(before.sectionBefore(changed.start())).or(this::insideSection);
  }

  private Optional<Outline> insideSection() {
    return new SectionUpdate(before, oldText, text, changed, shortcodes).outline();
  }

  private boolean isInside(Span span) {
    return span.start() < changed.start() && changed.end() < span.end();
  }

  private Optional<Outline> insideQuestion(int question) {
    Span was = before.questionSpan(question);
    Span is = new Span(was.start(), was.end() + growth);
    return standsFree(was.start(), oldText) && standsFree(was.start(), text)
        ? readAgain(is).map(shape -> shiftedBehind(was).withQuestion(question, shape))
        : Optional.empty();
  }

  /** Whether the line it starts on can't be a heading, nor open or close a comment or fence. */
  private static boolean standsFree(int start, String text) {
    int line = LineEnds.lineStart(text, start);
    return text.substring(line, start).isBlank()
        && !text.substring(start, LineEnds.lineStop(text, start)).contains("-->");
  }

  /** The question that fills this span, with nothing in it that reaches out of it. */
  private Optional<QuestionShape> readAgain(Span span) {
    List<ShortcodeTag> tags = Shortcodes.in(text, span.start(), span.end());
    ShortcodePairs pairs = ShortcodePairs.of(tags);
    boolean selfContained =
        !pairs.pairs().isEmpty()
            && pairs.stray().isEmpty()
            && pairs.unfinished().isEmpty()
            && tags.get(tags.size() - 1).span().end() == span.end();
    if (!selfContained) {
      return Optional.empty();
    }
    ShortcodePairs.Pair last = pairs.pairs().get(pairs.pairs().size() - 1);
    boolean onlyQuestion =
        last.span().equals(span)
            && pairs.unclosed().stream().noneMatch(tag -> reader.isQuestionName(tag.name()))
            && pairs.pairs().stream().filter(pair -> reader.question(pair).isPresent()).count()
                == 1;
    return onlyQuestion ? reader.question(last) : Optional.empty();
  }

  private Optional<Outline> insideHeading(int section) {
    if (section < 0 || before.sections()[section].level() == 0) {
      return Optional.empty();
    }
    SectionShape shape = before.sections()[section];
    int start = before.sectionStarts()[section];
    Span line = new Span(start, start + shape.rest().end());
    boolean inside = start + shape.rest().start() < changed.start() && changed.end() <= line.end();
    if (!inside) {
      return Optional.empty();
    }
    Span lineNow = new Span(start, line.end() + growth);
    boolean local =
        isPlain(line.of(oldText))
            && isPlain(lineNow.of(text))
            && LineEnds.lineStop(text, start) == lineNow.end();
    Span rest = new Span(shape.rest().start(), shape.rest().end() + growth);
    SectionShape now =
        new SectionShape(shape.level(), rest, shape.firstQuestion(), shape.questionCount());
    return local ? Optional.of(shiftedBehind(line).withSection(section, now)) : Optional.empty();
  }

  /** Without anything that a shortcode tag starts with. */
  private static boolean isPlain(String line) {
    return line.indexOf('{') < 0;
  }

  private Outline shiftedBehind(Span was) {
    return before.shifted(Math.max(was.end(), was.start() + 1), growth);
  }
}
