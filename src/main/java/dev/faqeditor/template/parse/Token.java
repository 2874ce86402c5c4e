package dev.faqeditor.template.parse;

/**
 * What the lexer finds.
 *
 * @param text its source; the decoded text of a string
 * @param line where it starts, from 1
 */
record Token(Kind kind, String text, int line) {

  enum Kind {
    TEXT,
    OPEN, // {{
    CLOSE, // }}
    SPACE,
    STRING,
    NUMBER,
    CHARACTER,
    BOOLEAN,
    NIL,
    DOT,
    FIELD, // .Name, without its dot
    VARIABLE, // $x, with its dollar
    WORD, // the name of a function
    KEYWORD,
    PIPE,
    COMMA,
    DECLARE, // :=
    ASSIGN,
    LEFT,
    RIGHT,
    END;

    static Kind ofWord(String word) {
      return switch (word) {
        case "block",
            "break",
            "continue",
            "define",
            "else",
            "end",
            "if",
            "range",
            "template",
            "with" ->
            KEYWORD;
        case "true", "false" -> BOOLEAN;
        case "nil" -> NIL;
        default -> WORD;
      };
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isKeyword(String word) {
    return kind == Kind.KEYWORD && text.equals(word);
  }
}
