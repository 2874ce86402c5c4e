package dev.faqeditor.check;

import dev.faqeditor.document.Question;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.List;

/** The lines between a question's tags, and what stands on the tags' own lines. */
final class AnswerLines {

  private static final int CODE_INDENT = 4; // columns; CommonMark 4.4

  private final String text;
  private final Question question;
  private final Span inner;
  private final boolean ownLine; // whether the answer starts on a line of its own
  private final int start; // where it starts, behind blanks on the tag's line

  AnswerLines(String text, Question question) {
    this.text = text;
    this.question = question;
    this.inner = question.answer().span();
    int stop = skipBlanks(inner.start());
    this.ownLine = stop < inner.end() && LineEnds.lengthAt(text, stop) > 0;
    this.start = ownLine ? stop + LineEnds.lengthAt(text, stop) : stop;
  }

  /** Whether the template's output becomes part of the page's Markdown. */
  boolean isMarkdown() {
    return text.startsWith("{{%", question.span().start());
  }

  boolean isEmpty() {
    return inner.of(text).isBlank();
  }

  /** Whether a blank line turns Markdown on before the first paragraph. */
  boolean isBlankFirst() {
    return ownLine && LineEnds.lengthAt(text, skipBlanks(start)) > 0;
  }

  /** Whether the first line would be code behind a blank line. */
  boolean isIndented() {
    int columns = 0;
    for (int at = start; at < inner.end() && isBlank(text.charAt(at)); at++) {
      columns = text.charAt(at) == '\t' ? columns / CODE_INDENT * CODE_INDENT + 4 : columns + 1;
    }
    return columns >= CODE_INDENT;
  }

  /** The lines up to the first blank one; an HTML block that a template opened ends there. */
  Span firstParagraph() {
    int end = start;
    for (int line = start; line < inner.end(); line = nextLine(line)) {
      if (skipBlanks(line) >= stop(line)) {
        break;
      }
      end = stop(line);
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** What of the answer is Markdown: all behind the first blank line; empty if nothing is. */
  Span markdown() {
    for (int line = start; line < inner.end(); line = nextLine(line)) {
      if (skipBlanks(line) >= stop(line) && stop(line) < inner.end()) {
        return new Span(nextLine(line), inner.end());
      }
    }
    return Span.at(inner.end());
  }

  /** The text before the closing tag on its line; blank if the tag has a line of its own. */
  Span beforeClosing() {
    int line = Math.max(inner.start(), LineEnds.lineStart(text, inner.end()));
    return new Span(line, inner.end());
  }

  /** What turns Markdown on for the first paragraph, and keeps the closing tag off its text. */
  List<Splice> blankLineFirst() {
    String end = lineEndAt(text, start, lineEnd());
    Splice blank = new Splice(Span.at(start), ownLine ? end : end + end);
    return needsOwnLine() ? List.of(blank, closingOnItsOwnLine()) : List.of(blank);
  }

  /** What puts the closing tag on a line of its own. */
  Splice closingOnItsOwnLine() {
    return new Splice(Span.at(inner.end()), lineEnd());
  }

  boolean needsOwnLine() {
    return !beforeClosing().of(text).isBlank();
  }

  /** The line end that the answer uses; else the text's. */
  String lineEnd() {
    return LineEnds.firstOf(inner.of(text), LineEnds.firstOf(text));
  }

  /** The line end to put in at an offset: a {@code \n} there would only complete a {@code \r}. */
  static String lineEndAt(String text, int offset, String lineEnd) {
    boolean completes = offset > 0 && text.charAt(offset - 1) == '\r' && lineEnd.equals("\n");
    return completes ? "\r" : lineEnd;
  }

  private int nextLine(int offset) {
    int stop = stop(offset);
    return stop + Math.max(1, LineEnds.lengthAt(text, stop));
  }

  private int stop(int offset) {
    return Math.min(LineEnds.lineStop(text, offset), inner.end());
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < inner.end() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
