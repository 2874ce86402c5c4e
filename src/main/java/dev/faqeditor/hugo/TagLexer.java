package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inside of one shortcode tag by the rules of Hugo's lexer ({@code
 * parser/pageparser/pagelexer_shortcode.go}): a name, then positional or named parameters, never
 * both; values quoted by {@code "}, by back-quotes, or bare.
 */
final class TagLexer {

  private final String text;
  private final Delimiter delimiter;
  private final List<ShortcodeParameter> parameters = new ArrayList<>();
  private int at;
  private String name = "";
  private ShortcodeTag.Form form = ShortcodeTag.Form.OPENING;

  TagLexer(String text, int from, Delimiter delimiter) {
    this.text = text;
    this.at = from;
    this.delimiter = delimiter;
  }

  /** Whether the tag is one that Hugo accepts; if so, the other methods tell what it says. */
  boolean read() {
    skipSpace();
    if (peek() == '/') {
      at++;
      form = ShortcodeTag.Form.CLOSING;
      skipSpace();
    }
    if (!readName()) {
      return false;
    }
    while (true) {
      skipSpace();
      if (text.startsWith(delimiter.closing(), at)) {
        at += delimiter.closing().length();
        return true;
      }
      if (form == ShortcodeTag.Form.CLOSING || !readNext()) {
        return false;
      }
    }
  }

  int end() {
    return at;
  }

  String name() {
    return name;
  }

  ShortcodeTag.Form form() {
    return form;
  }

  List<ShortcodeParameter> parameters() {
    return parameters;
  }

  /** One parameter, or the slash that closes the tag itself. */
  private boolean readNext() {
    if (peek() == '/') {
      at++;
      form = ShortcodeTag.Form.SELF_CLOSING;
      skipSpace();
      return text.startsWith(delimiter.closing(), at);
    }
    return readParameter();
  }

  private boolean readName() {
    int start = at;
    while (isNameCharacter(peek())) {
      at++;
    }
    name = text.substring(start, at);
    return !name.isEmpty() && (isSpace(peek()) || peek() == '/' || atClosing());
  }

  private boolean readParameter() {
    char first = peek();
    if (first == '"' || first == '`' || first == '\\') {
      return readValue("");
    }
    int start = at;
    while (isBareCharacter(peek())) {
      at++;
    }
    if (at == start) {
      return false;
    }
    Span word = new Span(start, at);
    int afterWord = at;
    skipBlanks();
    if (peek() != '=') {
      at = afterWord;
      return accept(new ShortcodeParameter("", word));
    }
    at++;
    skipSpace();
    return readValue(word.of(text));
  }

  private boolean readValue(String parameter) {
    int start = at;
    boolean closed =
        switch (peek()) {
          case '"' -> skipQuoted();
          case '`' -> skipRaw();
          case '\\' -> skipEscapedQuoted();
          default -> skipBare();
        };
    return closed && accept(new ShortcodeParameter(parameter, new Span(start, at)));
  }

  /** Hugo refuses a tag that mixes named and positional parameters. */
  private boolean accept(ShortcodeParameter parameter) {
    if (!parameters.isEmpty() && parameters.get(0).isPositional() != parameter.isPositional()) {
      return false;
    }
    parameters.add(parameter);
    return true;
  }

  private boolean skipQuoted() {
    for (at++; at < text.length() && peek() != '\n'; at++) {
      if (peek() == '\\' && peekAt(1) == '"') {
        at++;
      } else if (peek() == '\\' && peekAt(1) == '`') {
        return false;
      } else if (peek() == '"') {
        at++;
        return true;
      }
    }
    return false;
  }

  private boolean skipRaw() {
    int end = text.indexOf('`', at + 1);
    at = end < 0 ? text.length() : end + 1;
    return end >= 0;
  }

  /** {@code \"value\"}, as in a tag that itself stands in a quoted parameter. */
  private boolean skipEscapedQuoted() {
    if (peekAt(1) != '"') {
      return false;
    }
    for (at += 2; at < text.length() && peek() != '\n'; at++) {
      if (peek() == '\\' && peekAt(1) == '"') {
        at += 2;
        return true;
      }
      if (peek() == '"') {
        return false;
      }
    }
    return false;
  }

  private boolean skipBare() {
    int start = at;
    while (isBareCharacter(peek())) {
      at++;
    }
    return at > start;
  }

  private void skipSpace() {
    while (isSpace(peek())) {
      at++;
    }
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  private boolean atClosing() {
    return text.startsWith(delimiter.closing(), at);
  }

  private char peek() {
    return peekAt(0);
  }

  private char peekAt(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/';
  }

  private static boolean isBareCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
