package dev.faqeditor.document;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is an ATX heading (CommonMark 4.2) and stands neither in a question, nor in a fenced
 * code block (4.5) or an HTML comment (4.6).
 *
 * @param start where the line starts
 * @param level 1 to 6
 * @param rest the line behind the {@code #}s
 */
record HeadingLine(int start, int level, Span rest) {

  static List<HeadingLine> in(String text, int from, List<Span> questions) {
    List<HeadingLine> headings = new ArrayList<>();
    Lines lines = new Lines(text);
    walk(text, from, text.length(), questions, (start, stop) -> lines.read(start, stop, headings));
    return headings;
  }

  /**
   * Whether the lines that start between two places neither are headings nor open or close anything
   * that makes other lines be no headings.
   *
   * @param from in or at the end of a line
   */
  static boolean areKept(String text, int from, int to, List<Span> questions) {
    boolean[] kept = {true};
    int stop = LineEnds.lineStop(text, from);
    int first = stop + LineEnds.lengthAt(text, stop);
    walk(text, first, to, questions, (start, end) -> kept[0] &= isPlain(text, start, end));
    return kept[0];
  }

  private static boolean isPlain(String text, int start, int stop) {
    int at = Lines.indented(text, start, stop);
    boolean marked = at < stop && "#`~".indexOf(text.charAt(at)) >= 0;
    return !marked && !text.startsWith("<!--", at) && !Lines.contains(text, "-->", start, stop);
  }

  private interface LineReader {
    void read(int start, int stop);
  }

  /** The lines that start between two places, but for those in and right behind questions. */
  private static void walk(String text, int from, int to, List<Span> questions, LineReader reader) {
    int nextQuestion = 0;
    int at = from;
    while (at < to) {
      while (nextQuestion < questions.size() && questions.get(nextQuestion).start() < at) {
        nextQuestion++;
      }
      int stop = LineEnds.lineStop(text, at);
      reader.read(at, stop);
      if (nextQuestion < questions.size() && questions.get(nextQuestion).start() < stop) {
        at = questions.get(nextQuestion).end();
        stop = LineEnds.lineStop(text, at);
      }
      at = stop + LineEnds.lengthAt(text, stop);
    }
  }

  /** What the lines so far have left open. */
  private static final class Lines {
    private final String text;
    private char fence; // the character of the open fence, 0 if none is open
    private int fenceLength;
    private boolean comment;

    Lines(String text) {
      this.text = text;
    }

    void read(int start, int stop, List<HeadingLine> headings) {
      int at = indented(text, start, stop);
      if (comment) {
        comment = !contains(text, "-->", at, stop);
        return;
      }
      char first = at < stop ? text.charAt(at) : ' ';
      if (first == '`' || first == '~') {
        readFence(first, at, stop);
      } else if (fence == 0 && text.startsWith("<!--", at)) {
        comment = !contains(text, "-->", at + 4, stop);
      } else if (fence == 0 && first == '#') {
        readHeading(start, at, stop, headings);
      }
    }

    private void readFence(char mark, int at, int stop) {
      int end = runEnd(mark, at, stop);
      if (fence == 0 && end - at >= 3) {
        if (mark == '~' || text.indexOf('`', end) < 0 || text.indexOf('`', end) >= stop) {
          fence = mark;
          fenceLength = end - at;
        }
      } else if (fence == mark && end - at >= fenceLength && isBlank(end, stop)) {
        fence = 0;
      }
    }

    private void readHeading(int start, int at, int stop, List<HeadingLine> headings) {
      int end = runEnd('#', at, stop);
      boolean separated = end == stop || text.charAt(end) == ' ' || text.charAt(end) == '\t';
      if (end - at <= 6 && separated) {
        headings.add(new HeadingLine(start, end - at, new Span(end, stop)));
      }
    }

    private int runEnd(char mark, int at, int stop) {
      int end = at;
      while (end < stop && text.charAt(end) == mark) {
        end++;
      }
      return end;
    }

    static int indented(String text, int start, int stop) {
      int at = start;
      while (at < stop && at < start + 3 && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    static boolean contains(String text, String mark, int from, int stop) {
      return text.substring(Math.min(from, stop), stop).contains(mark);
    }

    private boolean isBlank(int from, int stop) {
      return text.substring(from, stop).isBlank();
    }
  }
}
