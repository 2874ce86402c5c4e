package dev.faqeditor.ui.review;

/** Text in which what can't be seen can be seen. */
final class VisibleText {

  private VisibleText() {}

  /**
   * A line with signs for soft hyphens, no-break and other odd blanks, control characters, and the
   * blanks at its end.
   *
   * @param line without its line end
   */
  static String of(String line) {
    StringBuilder visible = new StringBuilder();
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < line.length(); i++) {
      visible.append(shown(line.charAt(i), i >= end));
    }
    return visible.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String shown(char c, boolean atEnd) {
    return switch (c) {
      case '\u00AD' -> "\u2E17"; // as dictionaries write it
      case '\u00A0' -> "\u237D";
      case '\u202F' -> "\u237D";
      case '\uFEFF' -> "[BOM]";
      case '\u200B' -> "[ZWSP]";
      case '\u200D' -> "[ZWJ]";
      case '\u2028' -> "[LS]";
      case '\r' -> "\u240D";
      case '\t' -> atEnd ? "\u2192" : "\t";
      case ' ' -> atEnd ? "\u00B7" : " ";
      default -> Character.isISOControl(c) ? "\u2426" : String.valueOf(c);
    };
  }
}
