package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inside of one shortcode tag by the rules of Hugo's lexer ({@code
 * parser/pageparser/pagelexer_shortcode.go}): a name, then positional or named parameters, never
 * both; values quoted by {@code "}, by back-quotes, or bare. A bare positional value is a word; a
 * bare named one reaches to the next white space, also over the tag's own end.
 *
 * <p>Some spellings that Hugo passes over without a word are refused here, since they lose what was
 * written: a value without a name ({@code ="x"}), a quoted name, a lone backslash, a word behind
 * the closing slash.
 */
final class TagLexer {

  private static final String INLINE = ".inline";

  /** How a parameter is given; Hugo takes only one way in a tag. */
  private enum Manner {
    POSITIONAL,
    NAMED,
    NAMED_BEFORE_SPACE // as in a = "1"
  }

  private final String text;
  private final Delimiter delimiter;
  private final List<ShortcodeParameter> parameters = new ArrayList<>();
  private Manner manner = Manner.POSITIONAL;
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
    if (form == ShortcodeTag.Form.CLOSING) {
      skipBlanks();
      return readEnd();
    }
    while (true) {
      skipSpace();
      if (readEnd()) {
        return true;
      }
      if (!readNext()) {
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

  private boolean readEnd() {
    boolean ends = text.startsWith(delimiter.closing(), at);
    at += ends ? delimiter.closing().length() : 0;
    return ends;
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

  /**
   * A slash belongs to the name, so {@code {{< x/>}}} asks for a template {@code x/}, which can't
   * be. A period only starts the {@code .inline} of a shortcode that is its own template.
   */
  private boolean readName() {
    int start = at;
    if (peek() != '-' && peek() != '/') {
      skipWord("/");
    }
    boolean inline = text.startsWith(INLINE + " ", at) && at > start;
    at += inline ? INLINE.length() : 0;
    name = text.substring(start, at);
    return !name.isEmpty() && peek() != '.' && !name.endsWith("/");
  }

  private boolean readParameter() {
    char first = peek();
    if (first == '"' || first == '`' || first == '\\') {
      return readQuoted("", Manner.POSITIONAL);
    }
    int start = at;
    if (first != '.') {
      skipWord(".");
    }
    if (at == start) {
      return false;
    }
    Span word = new Span(start, at);
    int afterWord = at;
    skipSpace();
    if (peek() != '=') {
      at = afterWord;
      return accept(new ShortcodeParameter("", word), Manner.POSITIONAL);
    }
    Manner named = at == afterWord ? Manner.NAMED : Manner.NAMED_BEFORE_SPACE;
    at++;
    skipUnicodeSpace();
    return readValue(word.of(text), named);
  }

  private boolean readValue(String parameter, Manner named) {
    char first = peek();
    if (first == '"' || first == '`' || first == '\\') {
      return readQuoted(parameter, named);
    }
    int start = at;
    while (at < text.length() && !isUnicodeSpace(peek())) {
      at++;
    }
    return at > start && accept(new ShortcodeParameter(parameter, new Span(start, at)), named);
  }

  private boolean readQuoted(String parameter, Manner wanted) {
    int start = at;
    boolean closed =
        switch (peek()) {
          case '"' -> skipQuoted();
          case '`' -> skipRaw();
          default -> skipEscapedQuoted();
        };
    return closed && accept(new ShortcodeParameter(parameter, new Span(start, at)), wanted);
  }

  private boolean accept(ShortcodeParameter parameter, Manner wanted) {
    if (!parameters.isEmpty() && manner != wanted) {
      return false;
    }
    manner = wanted;
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
      boolean escape = peek() == '\\';
      if (escape && peekAt(1) == '`') {
        return false;
      }
      if (peek() == '"' || (escape && peekAt(1) == '"')) {
        at += escape ? 2 : 1;
        return true;
      }
    }
    return false;
  }

  private void skipWord(String alsoAllowed) {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && alsoAllowed.indexOf(c) < 0) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private void skipSpace() {
    while (peek() == '\n' || peek() == '\r' || isBlank(peek())) {
      at++;
    }
  }

  private void skipBlanks() {
    while (isBlank(peek())) {
      at++;
    }
  }

  private void skipUnicodeSpace() {
    while (isUnicodeSpace(peek())) {
      at++;
    }
  }

  private char peek() {
    return peekAt(0);
  }

  private char peekAt(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Go's {@code unicode.IsSpace}. */
  private static boolean isUnicodeSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
  }
}
