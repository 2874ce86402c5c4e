package dev.faqeditor.preview.goldmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attributes as Goldmark reads them: {@code {#id .class key="value" key=12}}; values may also be
 * arrays and attributes, which HTML has no place for.
 *
 * @param values by name, in the order of the page
 */
record Attributes(Map<String, String> values) {

  /** No attributes. */
  static final Attributes NONE = new Attributes(Map.of());

  /**
   * Attributes in a text.
   *
   * @param start where they start
   * @param end the index behind them
   */
  record Found(Attributes attributes, int start, int end) {}

  /** The attributes that end a line, or null; a backslash keeps a brace from opening them. */
  static @Nullable Found atEndOf(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        Found found = new AttributeLexer(line, i).read();
        if (found != null && Chars.skipSpaces(line, found.end(), line.length()) == line.length()) {
          return found;
        }
      }
    }
    return null;
  }

  /** The value of a name, or null. */
  @Nullable String get(String name) {
    return values.get(name);
  }

  /** Writes them into an open tag; not those that would run a script, as Hugo does. */
  void appendTo(StringBuilder html) {
    values.forEach(
        (name, value) -> {
          if (!name.toLowerCase(Locale.ROOT).startsWith("on")) {
            html.append(' ').append(name).append("=\"");
            HtmlEscapes.append(html, value);
            html.append('"');
          }
        });
  }

  /** These, and over them others. */
  Attributes with(Attributes others) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(others.values);
    return new Attributes(all);
  }

  /** These and one more. */
  Attributes with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(name, value);
    return new Attributes(all);
  }
}
