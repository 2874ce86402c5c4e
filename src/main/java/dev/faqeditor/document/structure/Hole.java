package dev.faqeditor.document.structure;

import dev.faqeditor.text.Span;

/**
 * What must go so that a block is gone and just one of the two runs of blank lines around it stays:
 * the one beside raw HTML, a heading or the text's end rather than the one beside another block of
 * the same kind; else the longer one.
 */
final class Hole {

  private Hole() {}

  /**
   * The span to delete.
   *
   * @param block whole lines; its end may lie inside a line
   * @param floor before which nothing may go
   * @param neighbourBefore whether only blank lines part it from a block of its kind before it
   * @param neighbourBehind the same behind it
   */
  static Span around(
      String text, Span block, int floor, boolean neighbourBefore, boolean neighbourBehind) {
    int before = Lines.endOfTextBefore(text, block.start(), floor);
    boolean wholeLines = Lines.isLineStop(text, block.end());
    int behind = wholeLines ? Lines.startOfTextBehind(text, block.end()) : block.end();
    boolean alike = neighbourBefore == neighbourBehind;
    boolean keepsBefore =
        (alike && behind < text.length())
            ? Lines.ends(text, before, block.start()) >= Lines.ends(text, block.end(), behind)
            : neighbourBehind;
    return keepsBefore ? new Span(block.start(), behind) : new Span(before, block.end());
  }
}
