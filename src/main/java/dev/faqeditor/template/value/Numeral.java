package dev.faqeditor.template.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as Go's lexer and {@code strconv} read them. */
public final class Numeral {

  private static final int LONGEST = 400;

  private Numeral() {}

  /**
   * An integer with a base prefix and underscores as in Go source ({@code strconv.ParseInt} of base
   * 0); null if the text is none, or too large.
   */
  public static @Nullable Long integer(String text) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    int radix = 10;
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      char base = Character.toLowerCase(digits.charAt(1));
      radix = base == 'x' ? 16 : base == 'b' ? 2 : 8;
      digits = digits.substring(base == 'x' || base == 'b' || base == 'o' ? 2 : 1);
      digits = digits.startsWith("_") ? digits.substring(1) : digits;
    }
    return parse((text.startsWith("-") ? "-" : "") + withoutUnderscores(digits), radix);
  }

  private static @Nullable Long parse(String digits, int radix) {
    if (digits.isEmpty() || digits.length() > LONGEST || !isAscii(digits)) {
      return null;
    }
    try {
      return Long.parseLong(digits, radix);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A decimal or hexadecimal floating number; null if the text is none. */
  public static @Nullable Double floating(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String unsigned = lower.startsWith("-") || lower.startsWith("+") ? lower.substring(1) : lower;
    double sign = lower.startsWith("-") ? -1 : 1;
    if (unsigned.equals("inf") || unsigned.equals("infinity")) {
      return sign * Double.POSITIVE_INFINITY;
    }
    if (lower.equals("nan")) {
      return Double.NaN;
    }
    if (unsigned.isEmpty() || text.length() > LONGEST || !isAscii(unsigned)) {
      return null;
    }
    char last = unsigned.charAt(unsigned.length() - 1);
    boolean hex = unsigned.startsWith("0x");
    if ((!hex && (last == 'f' || last == 'd')) || unsigned.charAt(0) == '+' || last <= ' ') {
      return null;
    }
    try {
      return sign * Double.parseDouble(unsigned);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** An underscore may only stand between digits; where it does not, the text is left as it is. */
  static String withoutUnderscores(String digits) {
    if (digits.indexOf('_') < 0
        || digits.startsWith("_")
        || digits.endsWith("_")
        || digits.contains("__")) {
      return digits;
    }
    return digits.replace("_", "");
  }

  /** A number as templates spell it: {@code 12}, {@code 0x1F}, {@code 1_000}, {@code 1.5e3}. */
  public static @Nullable Number literal(String text) {
    Long integer = integer(text);
    if (integer != null) {
      return integer;
    }
    return text.indexOf('_') >= 0 && floating(withoutUnderscores(text)) == null
        ? null
        : floating(withoutUnderscores(text));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
