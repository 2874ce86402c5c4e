package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import java.util.Optional;

/**
 * What stands between an opening and a closing shortcode tag, as Markdown text with {@code \n} line
 * ends. The line end behind the opening tag and the one before the closing tag belong to the tags
 * and are not part of the value; an empty pair gets both with its first text, since Hugo nests a
 * closing tag wrongly that follows text on its line.
 *
 * @param lineEnd what ends a new line where {@code raw} has no line end to follow
 */
public record InnerNotation(String lineEnd) implements Notation {

  @Override
  public Spelling read(String raw) {
    int start = afterOpeningLine(raw);
    int end = beforeClosingLine(raw, start);
    return SourceNotation.read(raw, start, end);
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    String local = LineEnds.firstOf(raw, lineEnd);
    Spelling spelling = read(raw);
    String opening = raw.substring(0, spelling.rawOffset(0));
    String closing = raw.substring(spelling.rawOffset(spelling.value().length()));
    String near = spelling.respell(raw, value, inserted -> inserted.replace("\n", local));
    boolean first = spelling.value().isEmpty() && !value.isEmpty();
    if (!first && read(near).value().equals(value)) {
      return Optional.of(near);
    }
    String text = near.substring(opening.length(), near.length() - closing.length());
    String framed =
        (opening.isEmpty() ? local : opening)
            + text
            + (LineEnds.lengthAt(closing, 0) > 0 ? closing : local + closing);
    return Optional.of(
        read(framed).value().equals(value) ? framed : uniform(value, local, closing));
  }

  /** All line ends of one kind: where a kept {@code \r} would meet a new {@code \n}. */
  private static String uniform(String value, String lineEnd, String closing) {
    String blanks = closing.substring(LineEnds.lengthAt(closing, 0));
    return lineEnd + value.replace("\n", lineEnd) + lineEnd + blanks;
  }

  private static int afterOpeningLine(String raw) {
    int at = skipBlanks(raw, 0);
    int length = LineEnds.lengthAt(raw, at);
    return length == 0 ? 0 : at + length;
  }

  private static int beforeClosingLine(String raw, int start) {
    int at = raw.length();
    while (at > start && isBlank(raw.charAt(at - 1))) {
      at--;
    }
    if (at == start || !LineEnds.isLineEnd(raw.charAt(at - 1))) {
      return at == start ? start : raw.length();
    }
    boolean pair = at - 2 >= start && raw.charAt(at - 1) == '\n' && raw.charAt(at - 2) == '\r';
    return at - (pair ? 2 : 1);
  }

  private static int skipBlanks(String raw, int from) {
    int at = from;
    while (at < raw.length() && isBlank(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
