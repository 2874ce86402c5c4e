package dev.faqeditor.writing;

import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a paragraph that a command is about.
 *
 * @param paragraph which
 * @param inlines what is read in it
 * @param span the part, in UTF-16 units of the paragraph; without blanks or markup at its edges
 */
record Goal(Paragraph paragraph, Inlines inlines, Span span) {

  /** The parts that are selected, or the word at the caret; none where nothing is read. */
  static List<Goal> of(MarkdownText text) {
    Span selected = text.selected();
    List<Goal> goals = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.in(text.text())) {
      if (paragraph.span().touches(selected.start()) || selected.touches(paragraph.start())) {
        Inlines inlines = Inlines.of(paragraph.text());
        Span part = paragraph.part(selected);
        Span meant = selected.isEmpty() ? paragraph.wordAt(part.start()) : part;
        Span read = inlines.read(inlines.withWholes(meant));
        if (!read.isEmpty()) {
          goals.add(new Goal(paragraph, inlines, read));
        }
      }
    }
    return goals;
  }

  Goal over(Span other) {
    return new Goal(paragraph, inlines, inlines.read(other));
  }

  boolean has(int style) {
    return inlines.has(span, style);
  }

  /** What is read of a paragraph after an edit of it. */
  List<Inlines.Glyph> glyphsAfter(Edit edit) {
    return Inlines.of(edit.apply(paragraph.text())).glyphs();
  }

  /** The span in the whole text. */
  Span whole() {
    return span.shift(paragraph.start());
  }

  /** Edits of the goals' paragraphs, as one; selects what the goals are about. */
  static Optional<Change> change(MarkdownText text, List<Goal> goals, List<Edit> edits) {
    List<Splice> splices = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      splices.addAll(edits.get(i).shift(goals.get(i).paragraph().start()).splices());
    }
    Edit edit = new Edit(splices);
    if (edit.isEmpty()) {
      return Optional.empty();
    }
    int start = goals.get(0).whole().start();
    int end = goals.get(goals.size() - 1).whole().end();
    if (text.selection().isEmpty()) {
      Bias bias = text.caret() <= start ? Bias.AFTER : Bias.BEFORE;
      return Optional.of(new Change(edit, Range.at(edit.map(text.caret(), bias))));
    }
    int from = edit.map(start, Bias.AFTER);
    Span selected = new Span(from, Math.max(from, edit.map(end, Bias.BEFORE)));
    return Optional.of(new Change(edit, text.selection().over(selected)));
  }
}
