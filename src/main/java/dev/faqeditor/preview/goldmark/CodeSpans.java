package dev.faqeditor.preview.goldmark;

import java.util.HashMap;
import java.util.Map;

/** Finds code in a block's text (CommonMark 0.31, section 6.1). */
final class CodeSpans {

  private final String text;
  private final boolean inTable;
  private final Map<Integer, Integer> lastRuns = new HashMap<>(); // by length
  private boolean scanned;

  /**
   * Code in a text.
   *
   * @param inTable whether a backslash before a pipe is left out, as in a table's cell
   */
  CodeSpans(String text, boolean inTable) {
    this.text = text;
    this.inTable = inTable;
  }

  /** Where a run of backticks ends. */
  int runEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Where the run starts that closes the one at a place; -1 where none does. */
  int closingRun(int at) {
    int behind = runEnd(at);
    int length = behind - at;
    if (lastRunOf(length) < behind) {
      return -1;
    }
    int from = behind;
    while (true) {
      int run = text.indexOf('`', from);
      int end = runEnd(run);
      if (end - run == length) {
        return run;
      }
      from = end;
    }
  }

  /** Where the last run of a length starts: keeps many runs that nothing closes linear. */
  private int lastRunOf(int length) {
    if (!scanned) {
      scanned = true;
      int run = text.indexOf('`');
      while (run >= 0) {
        int end = runEnd(run);
        lastRuns.put(end - run, run);
        run = text.indexOf('`', end);
      }
    }
    return lastRuns.getOrDefault(length, -1);
  }

  /** What the code between two runs says. */
  String code(int from, int to) {
    String code = text.substring(from, to).replace('\n', ' ');
    if (inTable) {
      code = code.replace("\\|", "|");
    }
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !Chars.isBlank(code);
    return padded ? code.substring(1, code.length() - 1) : code;
  }
}
