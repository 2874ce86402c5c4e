package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Line.Kind;
import java.util.Optional;

/** Delimiters with nothing but the caret between them, to type in. */
final class EmptyPair {

  private EmptyPair() {}

  /**
   * Puts a pair around the caret, or takes it away.
   *
   * @param delimiter {@code *}, {@code **} or a backtick
   */
  static Optional<Change> of(MarkdownText text, String delimiter) {
    String said = text.text();
    int caret = text.caret();
    int there = around(said, caret, delimiter.charAt(0));
    boolean has = delimiter.length() == 2 ? there >= 2 : there % 2 == 1; // *** is both
    if (has && there <= 3) {
      int length = delimiter.length();
      Span gone = new Span(caret - length, caret + length);
      return Optional.of(new Change(Edit.replace(gone, ""), Range.at(caret - length)));
    }
    if (there == 0 && !isPossible(text)) {
      return Optional.empty();
    }
    Edit edit = Edit.replace(Span.at(caret), delimiter + delimiter);
    return Optional.of(new Change(edit, Range.at(caret + delimiter.length())));
  }

  /** How long the runs are that the caret stands between; 0 where they do something. */
  private static int around(String text, int caret, char c) {
    int before = 0;
    while (before < caret && text.charAt(caret - 1 - before) == c) {
      before++;
    }
    int behind = caret < text.length() && text.charAt(caret) == c ? Runs.lengthAt(text, caret) : 0;
    boolean used =
        Lines.of(text).at(caret).kind() == Kind.CODE
            || Paragraph.at(text, caret)
                .map(p -> Inlines.of(p.text()).isAtMarkup(caret - p.start()))
                .orElse(false);
    return used ? 0 : Math.min(before, behind);
  }

  /** Whether running text can be typed at the caret, and markup in it. */
  static boolean isPossible(MarkdownText text) {
    Line line = Lines.of(text.text()).at(text.caret());
    boolean running = line.kind() != Kind.CODE && line.kind() != Kind.OTHER;
    return running
        && text.caret() >= line.inline()
        && Paragraph.at(text.text(), text.caret())
            .map(p -> !Inlines.of(p.text()).isInside(text.caret() - p.start()))
            .orElse(true);
  }
}
