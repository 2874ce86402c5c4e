package dev.faqeditor.preview.goldmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one pair of braces with attributes, see {@link Attributes}. */
final class AttributeLexer {

  private final String text;
  private final int start;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int at;

  AttributeLexer(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /** The attributes, or null where the braces hold something else. */
  Attributes.@Nullable Found read() {
    at++;
    while (true) {
      at = Chars.skipSpaces(text, at, text.length());
      if (at == text.length()) {
        return null;
      } else if (text.charAt(at) == '}') {
        at++;
        return new Attributes.Found(new Attributes(values), start, at);
      } else if (!readOne()) {
        return null;
      }
      at = Chars.skipSpaces(text, at, text.length());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      }
    }
  }

  private boolean readOne() {
    char first = text.charAt(at);
    if (first == '#' || first == '.') {
      int from = ++at;
      while (at < text.length() && isInShortValue(text.charAt(at))) {
        at++;
      }
      put(first == '#' ? "id" : "class", text.substring(from, at));
      return true;
    }
    int from = at;
    String name = word();
    at = Chars.skipSpaces(text, at, text.length());
    if (name == null || at == text.length() || text.charAt(at) != '=') {
      at = from;
      return false;
    }
    at = Chars.skipSpaces(text, at + 1, text.length());
    String value = value();
    if (value == null) {
      return false;
    }
    put(name, value);
    return true;
  }

  private void put(String name, String value) {
    if (name.equals("class")) {
      values.merge(name, value, (a, b) -> a + " " + b);
    } else {
      values.put(name, value);
    }
  }

  private static boolean isInShortValue(char c) {
    return !Chars.isSpace(c) && (!Chars.isPunctuation(c) || "_-:.".indexOf(c) >= 0);
  }

  private @Nullable String value() {
    if (at == text.length()) {
      return null;
    }
    char first = text.charAt(at);
    if (first == '"') {
      return quoted();
    }
    boolean number = Chars.isDigit(first) || first == '-' || first == '+';
    return number ? number() : word();
  }

  private @Nullable String word() {
    int from = at;
    if (at == text.length() || !isWordStart(text.charAt(at))) {
      return null;
    }
    while (at < text.length() && isInWord(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isWordStart(char c) {
    return Chars.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isInWord(char c) {
    return Chars.isAlphanumeric(c) || "_:.-".indexOf(c) >= 0;
  }

  private @Nullable String number() {
    int from = text.charAt(at) == '+' ? at + 1 : at;
    at++;
    while (at < text.length()
        && (Chars.isDigit(text.charAt(at)) || ".eE".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String number = text.substring(from, at);
    try {
      double value = Double.parseDouble(number);
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable String quoted() {
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        at = i + 1;
        return value.toString();
      } else if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(i + 1);
        int escape = "\"/\\bfnrt".indexOf(next);
        value.append(escape < 0 ? '\\' : "\"/\\\b\f\n\r\t".charAt(escape));
        i += escape < 0 ? 0 : 1;
      } else {
        value.append(c);
      }
    }
    return null;
  }
}
