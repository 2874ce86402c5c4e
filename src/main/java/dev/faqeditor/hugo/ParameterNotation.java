package dev.faqeditor.hugo;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of a shortcode parameter, with its quotes: {@code "…"} where {@code \"} is a quote,
 * {@code `…`} where nothing is special, or a bare word.
 *
 * <p>Hugo keeps a backslash in {@code "…"} unless a {@code \"} stands there too; then it drops
 * every backslash (measured with 0.111.3). A value that can't be quoted by {@code "} is written in
 * back-quotes; one that needs both kinds can't be written. Hugo takes a bare {@code true}, {@code
 * 12} or {@code 1.5} for no text, so a bare text gets quotes when it comes to look like one.
 */
public enum ParameterNotation implements Notation {
  /** Hugo's one notation. */
  PARAMETER;

  private static final Pattern NO_TEXT = Pattern.compile("true|false|[-+]?\\d+|[-+]?\\d*\\.\\d+");

  /** What Hugo takes a parameter for that is written like this: only bare ones are no texts. */
  public static ScalarType typeOf(String raw) {
    if (isText(raw)) {
      return ScalarType.TEXT;
    }
    if (raw.equals("true") || raw.equals("false")) {
      return ScalarType.BOOLEAN;
    }
    return raw.indexOf('.') >= 0 ? ScalarType.DECIMAL : ScalarType.INTEGER;
  }

  @Override
  public Spelling read(String raw) {
    if (isQuotedBy(raw, '`')) {
      return Spelling.plain(raw.substring(1, raw.length() - 1), 1);
    }
    if (raw.startsWith("\\\"") && raw.length() > 2) {
      int closing = raw.length() > 3 && raw.endsWith("\\\"") ? 2 : 1;
      return Spelling.plain(raw.substring(2, raw.length() - closing), 2);
    }
    if (!isQuotedBy(raw, '"')) {
      return Spelling.plain(raw, 0);
    }
    String inner = raw.substring(1, raw.length() - 1);
    return inner.contains("\\\"") ? readEscaped(raw) : Spelling.plain(inner, 1);
  }

  private static Spelling readEscaped(String raw) {
    Spelling.Builder builder = new Spelling.Builder();
    int start = 1; // a dropped backslash belongs to the spelling of what follows it
    for (int at = 1; at < raw.length() - 1; at++) {
      if (raw.charAt(at) != '\\') {
        builder.add(raw.charAt(at), start);
        start = at + 1;
      }
    }
    return builder.end(start);
  }

  @Override
  public Optional<String> write(String value, String raw) {
    if (value.equals(read(raw).value())) {
      return Optional.of(raw);
    }
    boolean bare = !isQuotedBy(raw, '"') && !isQuotedBy(raw, '`') && !raw.startsWith("\\");
    String near =
        read(raw).respell(raw, value, isQuotedBy(raw, '"') ? ParameterNotation::escaped : s -> s);
    if (says(near, value) && (!bare || isText(near) || !isText(raw))) {
      return Optional.of(near);
    }
    String quoted = '"' + escaped(value) + '"';
    if (says(quoted, value)) {
      return Optional.of(quoted);
    }
    return value.indexOf('`') < 0 ? Optional.of('`' + value + '`') : Optional.empty();
  }

  /** Whether Hugo reads the raw text as one parameter with just this value. */
  private static boolean says(String raw, String value) {
    String tag = "{{< x " + raw + " >}}";
    ShortcodeTag read = Shortcodes.in(tag, 0).get(0);
    return read.form() == ShortcodeTag.Form.OPENING
        && read.span().length() == tag.length()
        && read.parameters().size() == 1
        && read.parameters().get(0).value().of(tag).equals(raw)
        && PARAMETER.read(raw).value().equals(value);
  }

  private static boolean isText(String bare) {
    return !NO_TEXT.matcher(bare).matches();
  }

  private static String escaped(String value) {
    return value.replace("\"", "\\\"");
  }

  private static boolean isQuotedBy(String raw, char quote) {
    return raw.length() >= 2 && raw.charAt(0) == quote && raw.charAt(raw.length() - 1) == quote;
  }
}
