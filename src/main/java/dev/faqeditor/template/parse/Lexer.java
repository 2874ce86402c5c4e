package dev.faqeditor.template.parse;

import dev.faqeditor.template.parse.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a template into its literal text and the tokens of its actions, by the rules of Go's
 * {@code text/template/parse}: a minus inside the braces trims the white space beside them, and a
 * comment fills its action.
 */
final class Lexer {

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineCountedTo;
  private int parentheses;

  private Lexer(String source) {
    this.source = source;
  }

  static List<Token> tokens(String source) throws SyntaxFault {
    Lexer lexer = new Lexer(source);
    lexer.read();
    return lexer.tokens;
  }

  private void read() throws SyntaxFault {
    boolean trimBefore = false;
    while (true) {
      int open = source.indexOf("{{", at);
      int end = open < 0 ? source.length() : open;
      boolean trimAfter = open >= 0 && isTrimMarker(open + 2);
      addText(at, end, trimBefore, trimAfter);
      if (open < 0) {
        add(Kind.END, "", source.length());
        return;
      }
      at = open + 2 + (trimAfter ? 2 : 0);
      trimBefore = source.startsWith("/*", at) ? readComment() : readAction(open);
    }
  }

  private void addText(int from, int to, boolean trimBefore, boolean trimAfter) {
    int start = from;
    int end = to;
    while (trimBefore && start < end && Letters.isSpace(source.charAt(start))) {
      start++;
    }
    while (trimAfter && end > start && Letters.isSpace(source.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      add(Kind.TEXT, source.substring(start, end), start);
    }
  }

  /** A minus and white space behind the opening. */
  private boolean isTrimMarker(int offset) {
    return source.startsWith("-", offset) && Letters.isSpace(charAt(offset + 1));
  }

  /** White space and a minus before the closing. */
  private boolean isClosingTrim(int offset) {
    return Letters.isSpace(charAt(offset)) && source.startsWith("-}}", offset + 1);
  }

  /** Whether the text behind is trimmed. */
  private boolean readComment() throws SyntaxFault {
    int end = source.indexOf("*/", at + 2);
    if (end < 0) {
      throw fault(at, "unclosed comment");
    }
    at = end + 2;
    if (isClosingTrim(at)) {
      at += 4;
      return true;
    }
    if (!source.startsWith("}}", at)) {
      throw fault(at, "comment ends before closing delimiter");
    }
    at += 2;
    return false;
  }

  /** Whether the text behind is trimmed. */
  private boolean readAction(int open) throws SyntaxFault {
    add(Kind.OPEN, "{{", open);
    parentheses = 0;
    while (true) {
      boolean trim = isClosingTrim(at);
      if (trim || source.startsWith("}}", at)) {
        if (parentheses > 0) {
          throw fault(at, "unclosed left paren");
        }
        add(Kind.CLOSE, "}}", at);
        at += trim ? 4 : 2;
        return trim;
      }
      if (at >= source.length()) {
        throw fault(open, "unclosed action");
      }
      readToken();
    }
  }

  private void readToken() throws SyntaxFault {
    int start = at;
    char c = source.charAt(at);
    switch (c) {
      case ' ', '\t', '\r', '\n' -> {
        while (Letters.isSpace(charAt(at)) && !isClosingTrim(at)) {
          at++;
        }
        add(Kind.SPACE, " ", start);
      }
      case '|' -> single(Kind.PIPE);
      case ',' -> single(Kind.COMMA);
      case '=' -> single(Kind.ASSIGN);
      case '(' -> {
        parentheses++;
        single(Kind.LEFT);
      }
      case ')' -> {
        if (--parentheses < 0) {
          throw fault(at, "unexpected right paren");
        }
        single(Kind.RIGHT);
      }
      case ':' -> {
        if (charAt(at + 1) != '=') {
          throw fault(at, "expected :=");
        }
        at += 2;
        add(Kind.DECLARE, ":=", start);
      }
      case '"', '`', '\'' -> readQuoted(c);
      case '$' -> {
        at++;
        skipWord();
        endWord(Kind.VARIABLE, start);
      }
      case '.' -> readDot();
      default -> {
        if (c == '+' || c == '-' || Letters.isDigit(c)) {
          readNumber();
        } else if (Letters.isLetter(source.codePointAt(at))) {
          skipWord();
          endWord(Kind.ofWord(source.substring(start, at)), start);
        } else {
          throw fault(at, "unexpected character " + Character.toString(source.codePointAt(at)));
        }
      }
    }
  }

  private void readQuoted(char quote) throws SyntaxFault {
    int start = at;
    at++;
    while (charAt(at) != quote || at >= source.length()) {
      if (at >= source.length() || (quote != '`' && source.charAt(at) == '\n')) {
        throw fault(start, "unterminated quoted string");
      }
      at += quote != '`' && source.charAt(at) == '\\' ? 2 : 1;
    }
    String inside = source.substring(start + 1, at);
    at++;
    if (quote == '`') {
      add(Kind.STRING, inside, start);
      return;
    }
    String text = Quoted.decode(inside, quote);
    if (text == null || (quote == '\'' && text.codePointCount(0, text.length()) != 1)) {
      throw fault(start, "bad string or character: " + source.substring(start, at));
    }
    add(quote == '"' ? Kind.STRING : Kind.CHARACTER, text, start);
  }

  private void readDot() throws SyntaxFault {
    if (Letters.isDigit(charAt(at + 1))) {
      readNumber();
      return;
    }
    int start = at;
    at++;
    skipWord();
    if (at == start + 1) {
      add(Kind.DOT, ".", start);
    } else {
      endWord(Kind.FIELD, start);
    }
  }

  private void readNumber() throws SyntaxFault {
    int start = at;
    at++;
    boolean hex = source.startsWith("0x", start) || source.startsWith("0X", start);
    while (Letters.isWordPart(charAt(at))
        || charAt(at) == '.'
        || ((charAt(at) == '+' || charAt(at) == '-') && isExponent(charAt(at - 1), hex))) {
      at++;
    }
    add(Kind.NUMBER, source.substring(start, at), start);
  }

  private static boolean isExponent(char c, boolean hex) {
    return c == 'p' || c == 'P' || (!hex && (c == 'e' || c == 'E'));
  }

  /** A word must be followed by something that can't belong to it. */
  private void endWord(Kind kind, int start) throws SyntaxFault {
    boolean ends =
        at >= source.length()
            || Letters.isSpace(charAt(at))
            || ".,|:)(=".indexOf(charAt(at)) >= 0
            || source.startsWith("}}", at);
    if (!ends) {
      throw fault(at, "bad character " + Character.toString(source.codePointAt(at)));
    }
    add(kind, source.substring(kind == Kind.FIELD ? start + 1 : start, at), start);
  }

  private void skipWord() {
    while (at < source.length() && Letters.isWordPart(source.codePointAt(at))) {
      at += Character.charCount(source.codePointAt(at));
    }
  }

  private void single(Kind kind) {
    add(kind, source.substring(at, at + 1), at);
    at++;
  }

  private void add(Kind kind, String text, int offset) {
    tokens.add(new Token(kind, text, lineAt(offset)));
  }

  private int lineAt(int offset) {
    for (; lineCountedTo < offset; lineCountedTo++) {
      line += source.charAt(lineCountedTo) == '\n' ? 1 : 0;
    }
    return line;
  }

  private SyntaxFault fault(int offset, String detail) {
    return new SyntaxFault(lineAt(Math.min(offset, source.length())), detail);
  }

  private char charAt(int offset) {
    return offset >= 0 && offset < source.length() ? source.charAt(offset) : '\0';
  }
}
