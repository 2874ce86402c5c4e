package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds tables in a paragraph's lines and cuts rows into cells, as Goldmark does. */
final class TableRows {

  private TableRows() {}

  /** How a column is aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Which line holds the head of a table, from 0; -1 where there is no table. */
  static int headOf(List<BasedSequence> lines) {
    for (int i = 1; i < lines.size(); i++) {
      List<Alignment> columns = columns(lines.get(i));
      if (columns != null && !(i == lines.size() - 1 && isHyphens(lines.get(i)))) {
        return cells(lines.get(i - 1)).size() == columns.size() ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** The columns that a line of hyphens, colons and pipes sets up, or null. */
  static @Nullable List<Alignment> columns(BasedSequence line) {
    if (Chars.skipSpaces(line, 0, line.length()) > 3) {
      return null;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '-' && c != '|' && c != ':' && !Chars.isSpace(c)) {
        return null;
      }
    }
    List<Alignment> columns = new ArrayList<>();
    for (BasedSequence cell : cells(line)) {
      Alignment alignment = alignment(cell.toString());
      if (alignment == null) {
        return null;
      }
      columns.add(alignment);
    }
    return columns.isEmpty() ? null : columns;
  }

  private static boolean isHyphens(BasedSequence line) {
    int end = Chars.trimEnd(line, 0, line.length());
    for (int i = Chars.skipSpaces(line, 0, end); i < end; i++) {
      if (line.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Alignment alignment(String cell) {
    boolean left = cell.startsWith(":");
    boolean right = cell.endsWith(":");
    int from = left ? 1 : 0;
    int to = right ? cell.length() - 1 : cell.length();
    if (from >= to) {
      return null;
    }
    for (int i = from; i < to; i++) {
      if (cell.charAt(i) != '-') {
        return null;
      }
    }
    if (left) {
      return right ? Alignment.CENTER : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : Alignment.NONE;
  }

  /** The cells of a row, without blanks around them; a pipe behind a backslash does not end one. */
  static List<BasedSequence> cells(BasedSequence line) {
    int at = Chars.skipSpaces(line, 0, line.length());
    int limit = Chars.trimEnd(line, at, line.length());
    if (at < limit && line.charAt(at) == '|') {
      at++;
    }
    if (at < limit && line.charAt(limit - 1) == '|') {
      limit--;
    }
    List<BasedSequence> cells = new ArrayList<>();
    while (at < limit) {
      int end = at;
      while (end < limit && !(line.charAt(end) == '|' && !isEscaped(line, end))) {
        end++;
      }
      int from = Chars.skipSpaces(line, at, end);
      cells.add(line.subSequence(from, Chars.trimEnd(line, from, end)));
      at = end + 1;
    }
    return cells;
  }

  private static boolean isEscaped(BasedSequence line, int at) {
    return at > 0 && line.charAt(at - 1) == '\\';
  }
}
