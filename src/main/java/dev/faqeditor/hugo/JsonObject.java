package dev.faqeditor.hugo;

/** Finds the end of a JSON object, by its braces and strings alone, as Hugo's page lexer does. */
final class JsonObject {

  private JsonObject() {}

  /** The offset behind the brace that closes the one at {@code start}; -1 where none does. */
  static int endOf(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }
}
