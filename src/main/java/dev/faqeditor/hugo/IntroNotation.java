package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import java.util.Optional;

/**
 * Markdown text that stands between blank lines, as text with {@code \n} line ends. One blank line
 * before it, the line end of its last line and one blank line behind it are not part of the value;
 * they are put in with the first text, so that what follows still starts a block (CommonMark 4.8).
 *
 * @param lineEnd what ends a new line where {@code raw} has no line end to follow
 * @param last whether nothing follows, so that no blank line is needed behind it
 */
public record IntroNotation(String lineEnd, boolean last) implements Notation {

  @Override
  public Spelling read(String raw) {
    int start = behindBlankLine(raw);
    return isBlank(raw)
        ? Spelling.plain("", start)
        : SourceNotation.read(raw, start, beforeFrame(raw));
  }

  @Override
  public Optional<String> write(String value, String raw) {
    Spelling spelling = read(raw);
    if (value.equals(spelling.value())) {
      return Optional.of(raw);
    }
    if (value.indexOf('\r') >= 0 || (isBlank(value) && !value.isEmpty())) {
      return Optional.empty();
    }
    String local = LineEnds.firstOf(raw, lineEnd);
    String before = raw.substring(0, spelling.rawOffset(0));
    String lead = before.isEmpty() ? local : before;
    if (value.isEmpty()) {
      return Optional.of(lead);
    }
    String near = spelling.respell(raw, value, inserted -> inserted.replace("\n", local));
    boolean framed = last || (near.length() - beforeFrame(near) > local.length() && !isBlank(raw));
    if (framed && read(near).value().equals(value)) {
      return Optional.of(near);
    }
    String all = lead + value.replace("\n", local) + local + local;
    boolean says = read(all).value().equals(value); // a kept \r may meet a new \n
    return Optional.of(says ? all : local + value.replace("\n", local) + local + local);
  }

  private static int behindBlankLine(String raw) {
    int at = 0;
    while (at < raw.length() && isBlank(raw.charAt(at))) {
      at++;
    }
    int length = LineEnds.lengthAt(raw, at);
    return length == 0 ? 0 : at + length;
  }

  /** Where the last line of the text ends, if at most one blank line follows it. */
  private static int beforeFrame(String raw) {
    int lastLine = beforeLineEnd(raw, raw.length());
    int at = lastLine;
    while (at > 0 && isBlank(raw.charAt(at - 1))) {
      at--;
    }
    int before = beforeLineEnd(raw, at);
    return before < at && lastLine < raw.length() ? before : lastLine;
  }

  private static int beforeLineEnd(String raw, int end) {
    if (end == 0 || !LineEnds.isLineEnd(raw.charAt(end - 1))) {
      return end;
    }
    boolean pair = end > 1 && raw.charAt(end - 1) == '\n' && raw.charAt(end - 2) == '\r';
    return end - (pair ? 2 : 1);
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isBlank((char) c) || LineEnds.isLineEnd((char) c));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
