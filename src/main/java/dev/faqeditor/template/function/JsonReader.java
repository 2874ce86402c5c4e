package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.TemplateStop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON. All numbers are floats, as Go reads them. */
final class JsonReader {

  private final String json;
  private int at;

  private JsonReader(String json) {
    this.json = json;
  }

  static @Nullable Object read(String json) {
    JsonReader reader = new JsonReader(json);
    Object value = reader.value(0);
    reader.skipSpace();
    if (reader.at < json.length()) {
      throw reader.refused();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    Bounds.checkNesting(depth);
    skipSpace();
    char c = peek();
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    skipSpace();
    while (peek() != '}') {
      if (!object.isEmpty()) {
        expect(',');
        skipSpace();
      }
      String key = string();
      skipSpace();
      expect(':');
      object.put(key, value(depth + 1));
      skipSpace();
    }
    at++;
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    skipSpace();
    while (peek() != ']') {
      if (!list.isEmpty()) {
        expect(',');
      }
      list.add(value(depth + 1));
      skipSpace();
      Bounds.checkItems(list.size());
    }
    at++;
    return list;
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      char c = take();
      if (c < ' ') {
        throw refused();
      }
      if (c == '\\') {
        c = take();
        int plain = "bfnrt".indexOf(c);
        if (c == 'u') {
          c = (char) hex();
        } else if (plain >= 0) {
          c = "\b\f\n\r\t".charAt(plain);
        } else if ("\"\\/".indexOf(c) < 0) {
          throw refused();
        }
      }
      text.append(c);
    }
    at++;
    return text.toString();
  }

  private int hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(take(), 16);
      if (digit < 0) {
        throw refused();
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!json.startsWith(word, at)) {
      throw refused();
    }
    at += word.length();
    return value;
  }

  private double number() {
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.parseDouble(json.substring(start, at));
    } catch (NumberFormatException e) {
      throw refused();
    }
  }

  private void expect(char c) {
    if (take() != c) {
      throw refused();
    }
  }

  private char take() {
    char c = peek();
    at++;
    return c;
  }

  private char peek() {
    if (at >= json.length()) {
      throw refused();
    }
    return json.charAt(at);
  }

  private void skipSpace() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private TemplateStop refused() {
    return TemplateStop.wrongArgument("unmarshal: no JSON at character " + at);
  }
}
