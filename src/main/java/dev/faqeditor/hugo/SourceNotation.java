package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import java.util.Optional;

/**
 * Source text of any number of lines, shown as it is but for its line ends, which are {@code \n} in
 * the value; those that nobody touched stay as they are.
 *
 * @param lineEnd what ends a new line where {@code raw} has no line end to follow
 */
public record SourceNotation(String lineEnd) implements Notation {

  @Override
  public Spelling read(String raw) {
    return read(raw, 0, raw.length());
  }

  /** Reads a part of the raw text. */
  static Spelling read(String raw, int start, int end) {
    Spelling.Builder builder = new Spelling.Builder();
    for (int at = start; at < end; ) {
      int lineEndLength = LineEnds.lengthAt(raw, at);
      builder.add(lineEndLength > 0 ? '\n' : raw.charAt(at), at);
      at += Math.max(1, lineEndLength);
    }
    return builder.end(end);
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    String local = LineEnds.firstOf(raw, lineEnd);
    String written = read(raw).respell(raw, value, inserted -> inserted.replace("\n", local));
    boolean same = read(written).value().equals(value); // a kept \r may meet a new \n
    return Optional.of(same ? written : value.replace("\n", local));
  }
}
