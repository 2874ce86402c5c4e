package dev.faqeditor.preview;

/**
 * One token of a style sheet.
 *
 * @param kind what it is
 * @param raw how it is spelled
 * @param value what it says with its escapes read: a name without {@code @}, {@code #} or {@code
 *     (}, a string without quotes, the address of a {@code url(…)}; as spelled for all others
 */
record CssToken(Kind kind, String raw, String value) {

  /** The kinds of tokens, as far as it matters here which is which. */
  enum Kind {
    SPACE,
    COMMENT,
    STRING,
    URL,
    FUNCTION,
    NAME,
    AT_NAME,
    HASH,
    NUMBER,
    OPENING, // ( [ {
    CLOSING, // ) ] }
    SEMICOLON,
    OTHER,
    BROKEN // what makes a browser pass over the declaration that holds it
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is the name, in whatever case: CSS has names of its own in ASCII only. */
  boolean isNamed(String name) {
    return value.equalsIgnoreCase(name);
  }
}
