package dev.faqeditor.writing;

import dev.faqeditor.text.Range;

/** Texts with {@code |} for the caret and {@code ⟦ ⟧} around what is selected; ¶ for new lines. */
final class Marked {

  private Marked() {}

  static MarkdownText read(String marked) {
    String text = marked.replace("¶", "\n");
    int caret = text.indexOf('|');
    if (caret >= 0) {
      return new MarkdownText(text.replace("|", ""), Range.at(caret));
    }
    int start = text.indexOf('⟦');
    int end = text.indexOf('⟧') - 1;
    return new MarkdownText(text.replace("⟦", "").replace("⟧", ""), new Range(start, end));
  }

  static String print(MarkdownText text) {
    StringBuilder marked = new StringBuilder(text.text());
    Range range = text.selection();
    if (range.isEmpty()) {
      marked.insert(range.position(), '|');
    } else {
      marked.insert(range.span().end(), '⟧').insert(range.span().start(), '⟦');
    }
    return marked.toString().replace("\n", "¶");
  }
}
