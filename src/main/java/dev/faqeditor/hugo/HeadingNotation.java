package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * The text of an ATX heading (CommonMark 4.2): the rest of the line behind the {@code #}s, less the
 * one blank that must follow them. All else is shown as it is written, also {@code {#id}} and
 * closing {@code #}s, so that every keystroke can be written down.
 */
public enum HeadingNotation implements Notation {
  /** The one way to write it. */
  ATX;

  @Override
  public Spelling read(String raw) {
    int skip = !raw.isEmpty() && isBlank(raw.charAt(0)) ? 1 : 0;
    return Spelling.plain(raw.substring(skip), skip);
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.equals(read(raw).value())) {
      return Optional.of(raw);
    }
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    boolean separated = !raw.isEmpty() && isBlank(raw.charAt(0));
    if (!separated && !value.isEmpty()) {
      return Optional.of(" " + value);
    }
    return Optional.of(read(raw).respell(raw, value, inserted -> inserted));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
