package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * What a block says, its lines without indentation and joined by line feeds, and where each
 * character of it stands in the page's text.
 */
final class InlineText {

  private final String text;
  private final int[] starts; // of each line, in this text
  private final int[] sources; // of each line, in the page's text

  private InlineText(String text, int[] starts, int[] sources) {
    this.text = text;
    this.starts = starts;
    this.sources = sources;
  }

  static InlineText of(ContentNode block) {
    List<BasedSequence> lines = block.getContentLines();
    StringBuilder joined = new StringBuilder();
    int[] starts = new int[lines.size()];
    int[] sources = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      BasedSequence line = lines.get(i);
      int from = Chars.skipSpaces(line, 0, line.length());
      boolean last = i == lines.size() - 1;
      int to = last ? Chars.trimEnd(line, from, line.length()) : endOf(line, from);
      starts[i] = joined.length();
      sources[i] = from < line.length() ? line.getIndexOffset(from) : line.getEndOffset();
      joined.append(line, from, to);
      if (!last) {
        joined.append('\n');
      }
    }
    return new InlineText(joined.toString(), starts, sources);
  }

  private static int endOf(BasedSequence line, int from) {
    int end = line.length();
    while (end > from && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The joined lines. */
  String text() {
    return text;
  }

  /** Where a character stands in the page's text, in UTF-16 units. */
  int source(int index) {
    int line = lineOf(index);
    return line < 0 ? 0 : sources[line] + index - starts[line];
  }

  /** In which line a character stands, from 0. */
  int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }
}
