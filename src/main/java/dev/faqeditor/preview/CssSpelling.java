package dev.faqeditor.preview;

/** How names and strings are spelled in CSS so that nothing in them ends what they stand in. */
final class CssSpelling {

  private CssSpelling() {}

  /** A name as it is spelled, or by the rules of CSSOM, section 2.1, if it holds escapes. */
  static String name(CssToken token) {
    if (token.raw().indexOf('\\') < 0) {
      return token.value();
    }
    StringBuilder spelled = new StringBuilder();
    String name = token.value();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean digitFirst = digit && (i == 0 || (i == 1 && name.charAt(0) == '-'));
      if (c < ' ' || c == '\u007f' || c == '<' || digitFirst) {
        spelled.append('\\').append(Integer.toHexString(c)).append(' ');
      } else if (c > '\u007f' || digit || Character.isLetter(c) || c == '_') {
        spelled.append(c);
      } else {
        spelled.append(c == '-' && name.length() > 1 ? "" : "\\").append(c);
      }
    }
    return spelled.toString();
  }

  /** A string in double quotes, by the same rules. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u007f' || c == '<') {
        quoted.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
