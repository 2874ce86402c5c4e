package dev.faqeditor.template.parse;

import dev.faqeditor.template.parse.Token.Kind;
import java.util.List;

/** The tokens yet to be parsed. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token take() {
    Token token = tokens.get(at);
    at += token.is(Kind.END) ? 0 : 1;
    return token;
  }

  Token peekPastSpace() {
    while (peek().is(Kind.SPACE)) {
      at++;
    }
    return peek();
  }

  Token takePastSpace() {
    peekPastSpace();
    return take();
  }

  Token expect(Kind kind, String where) throws SyntaxFault {
    Token token = takePastSpace();
    if (!token.is(kind)) {
      throw unexpected(token, where);
    }
    return token;
  }

  int mark() {
    return at;
  }

  void backTo(int mark) {
    at = mark;
  }

  static SyntaxFault unexpected(Token token, String where) {
    String what = token.is(Kind.END) ? "end of template" : token.text();
    return new SyntaxFault(token.line(), "unexpected " + what + " in " + where);
  }
}
