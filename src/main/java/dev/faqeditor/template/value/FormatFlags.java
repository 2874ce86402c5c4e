package dev.faqeditor.template.value;

/** The flags, width and precision of one verb. */
final class FormatFlags {

  boolean minus;
  boolean plus;
  boolean sharp;
  boolean space;
  boolean zero;
  int width = -1;
  int precision = -1;

  boolean read(char flag) {
    switch (flag) {
      case '-' -> minus = true;
      case '+' -> plus = true;
      case '#' -> sharp = true;
      case ' ' -> space = true;
      case '0' -> zero = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A negative width means to pad on the right. */
  void width(int value) {
    minus |= value < -1;
    width = Math.abs(value);
  }

  /** Filled up with blanks to the width, counted in code points. */
  String padded(String text) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    String blanks = " ".repeat(missing);
    return minus ? text + blanks : blanks + text;
  }

  /** A number filled up with zeros between sign and digits, if the flag says so. */
  String paddedNumber(String sign, String digits) {
    int missing = width - sign.length() - digits.length();
    if (zero && !minus && missing > 0) {
      return sign + "0".repeat(missing) + digits;
    }
    return padded(sign + digits);
  }

  String sign(boolean negative) {
    if (negative) {
      return "-";
    }
    return plus ? "+" : space ? " " : "";
  }

  /** A string cut to the precision, in code points. */
  String cut(String text) {
    if (precision < 0 || text.codePointCount(0, text.length()) <= precision) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, precision));
  }
}
