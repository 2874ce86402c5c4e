package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.GlueLexer.Open;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands between the questions of a page: the tags there, and what hides questions. */
final class Glue {

  /**
   * What stands before one question, or behind the last.
   *
   * @param open what is open where it ends
   */
  private record Gap(Span span, List<GlueTag> tags, Open open) {

    static Gap read(String text, Span span, Open before) {
      GlueLexer lexer = new GlueLexer(text, before);
      lexer.read(span.start(), span.end());
      return new Gap(span, lexer.tags(), lexer.open());
    }

    Gap shift(int by) {
      return by == 0
          ? this
          : new Gap(span.shift(by), tags.stream().map(tag -> tag.shift(by)).toList(), open);
    }
  }

  /** Tells which gap with this number and span is known, if so much is open before it. */
  private interface Kept {
    Optional<Gap> gap(int number, Span span, Open before);
  }

  private final String text;
  private final List<Gap> gaps;

  private Glue(String text, List<Gap> gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  /** That of a page. */
  static Glue of(FaqDocument document) {
    return read(document, (number, span, before) -> Optional.empty());
  }

  /**
   * That of the page after an edit, for which only what the edit may concern is read again.
   *
   * @param edit makes the text of {@code after} of this one
   */
  Glue after(Edit edit, FaqDocument after) {
    if (edit.isEmpty()) {
      return this;
    }
    Span changed = edit.changed();
    int growth = edit.growth();
    int more = after.questionCount() + 1 - gaps.size();
    int line = LineEnds.lineStart(text, changed.start());
    return read(
        after,
        (number, span, before) ->
            keptBefore(line, number, span, before)
                .or(() -> keptBehind(changed.end(), number - more, growth, span, before)));
  }

  private static Glue read(FaqDocument document, Kept kept) {
    int count = document.questionCount();
    List<Gap> gaps = new ArrayList<>(count + 1);
    Open open = Open.NOTHING;
    int from = document.bodyStart();
    for (int number = 0; number <= count; number++) {
      Span question =
          number < count ? document.questionSpan(number) : Span.at(document.text().length());
      Span span = new Span(from, question.start());
      Open before = open;
      Gap gap =
          kept.gap(number, span, before).orElseGet(() -> Gap.read(document.text(), span, before));
      gaps.add(gap);
      open = gap.open();
      from = question.end();
    }
    return new Glue(document.text(), gaps);
  }

  /** A gap at its place, where it ends before the line in which the first change is. */
  private Optional<Gap> keptBefore(int line, int number, Span span, Open before) {
    boolean stays =
        span.end() < line && opensAs(number, before) && gaps.get(number).span().equals(span);
    return stays ? Optional.of(gaps.get(number)) : Optional.empty();
  }

  /** A gap that was shifted, where it and the unit before it are behind all that changes. */
  private Optional<Gap> keptBehind(int changed, int number, int growth, Span span, Open before) {
    boolean stays =
        opensAs(number, before)
            && gaps.get(number).span().start() > changed
            && gaps.get(number).span().shift(growth).equals(span);
    return stays ? Optional.of(gaps.get(number).shift(growth)) : Optional.empty();
  }

  /** Whether there is such a gap, and what it says depends on the same that is open before it. */
  private boolean opensAs(int number, Open before) {
    if (number < 0 || number >= gaps.size()) {
      return false;
    }
    Open was = number == 0 ? Open.NOTHING : gaps.get(number - 1).open();
    return Objects.equals(was, before); // mostly the very same
  }

  /** All tags, in the order of the text. */
  List<GlueTag> tags() {
    List<GlueTag> all = new ArrayList<>();
    gaps.forEach(gap -> all.addAll(gap.tags()));
    return all;
  }

  /** Whether a comment or fence is open where a question stands. */
  boolean hides(int question) {
    return gaps.get(question).open().hides();
  }
}
