package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/** A page as it is laid out: its questions and sections, and what stands around them. */
final class Layout {

  private final FaqDocument document;
  private final Glue glue;
  private final Wrappers wrappers;

  private Layout(FaqDocument document, Glue glue) {
    this.document = document;
    this.glue = glue;
    this.wrappers = new Wrappers(document, glue);
  }

  static Layout of(FaqDocument document) {
    return new Layout(document, Glue.of(document));
  }

  /** The page as it is laid out after an edit. */
  Layout after(Edit edit) {
    FaqDocument after = document.with(edit);
    return new Layout(after, glue.after(edit, after));
  }

  FaqDocument document() {
    return document;
  }

  String text() {
    return document.text();
  }

  List<Section> sections() {
    return document.sections();
  }

  /** How many questions the page has. */
  int questionCount() {
    return document.questionCount();
  }

  /** The question with this number. */
  Question question(int number) {
    return document.question(number);
  }

  /** Where it stands. */
  Span questionSpan(int number) {
    return document.questionSpan(number);
  }

  Wrappers wrappers() {
    return wrappers;
  }

  /** The lines that a question fills; less where it shares them with something else. */
  Span lines(int question) {
    Span span = questionSpan(question);
    return new Span(
        Lines.startIfBlank(text(), span.start()), Lines.stopIfBlank(text(), span.end()));
  }

  /** Whether only blank lines stand between a question and the next one. */
  boolean isGapBlank(int question) {
    return question >= 0
        && question + 1 < questionCount()
        && Lines.areBlank(text(), lines(question).end(), lines(question + 1).start());
  }

  /** The blank lines between a question and one right behind it, as the page has them nearby. */
  String blankLinesNear(int question) {
    for (int away = 0; away < questionCount(); away++) {
      for (int before : new int[] {question + away, question - 1 - away}) {
        if (isGapBlank(before)) {
          int start = Lines.next(text(), lines(before).end());
          int end = lines(before + 1).start();
          return start <= end ? text().substring(start, end) : "";
        }
      }
    }
    return lineEndAt(question < questionCount() && question >= 0 ? lines(question).end() : 0);
  }

  /** How lines end around a place. */
  String lineEndAt(int offset) {
    String text = text();
    int stop = LineEnds.lineStop(text, offset);
    if (stop < text.length()) {
      return text.substring(stop, Lines.next(text, stop));
    }
    int start = Lines.start(text, offset);
    if (start == 0) {
      return LineEnds.firstOf(text);
    }
    boolean pair = start > 1 && text.startsWith("\r\n", start - 2);
    return text.substring(start - (pair ? 2 : 1), start);
  }
}
