package dev.faqeditor.hugo;

/** The escapes of YAML's double-quoted scalars (YAML 1.1, 5.7). */
final class YamlEscapes {

  private static final String CODES = "0abtnvfre \"/\\N_LP";
  private static final String CHARACTERS =
      "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

  private YamlEscapes() {}

  /** Hexadecimal digits behind {@code \x}, {@code \}{@code u}, {@code \U}; 0 for other codes. */
  static int digitsOf(char code) {
    return switch (code) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  /** What a code of one letter stands for; empty if it is none. */
  static String characterOf(char code) {
    int at = CODES.indexOf(code);
    return at < 0 ? "" : String.valueOf(CHARACTERS.charAt(at));
  }

  /** The text with what can't stand in double quotes escaped, and nothing else. */
  static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = CHARACTERS.indexOf(c);
      if (c == '"' || c == '\\' || (at >= 0 && c != ' ' && c != '/' && c != '\u00A0')) {
        result.append('\\').append(CODES.charAt(at));
      } else if (Character.isISOControl(c) || c == '\uFEFF' || isLoneSurrogate(text, i)) {
        result.append(String.format("\\u%04X", (int) c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
