package dev.faqeditor.template.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as Go's {@code strconv} spells and reads them. */
public final class GoNumber {

  /** From which exponent on Go spells the shortest form with an exponent. */
  private static final int SHORTEST_PRECISION = 6;

  private GoNumber() {}

  /** The shortest spelling that reads back: {@code 0.1}, {@code 1e+06}, {@code +Inf}. */
  public static String shortest(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal exact = decimal(value);
    int exponent = exact.precision() - exact.scale() - 1;
    return exponent < -4 || exponent >= SHORTEST_PRECISION
        ? scientific(exact, 'e')
        : exact.toPlainString();
  }

  /** As {@code %e} with the digits that are needed. */
  static String scientific(BigDecimal value, char letter) {
    String digits = value.unscaledValue().abs().toString();
    int exponent = value.precision() - value.scale() - 1;
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (value.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + fraction
        + letter
        + exponent(exponent);
  }

  /** An exponent of at least two digits, with its sign. */
  static String exponent(int exponent) {
    return String.format(Locale.ROOT, "%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  /** The decimal with the fewest digits that reads back. */
  public static BigDecimal decimal(double value) {
    BigDecimal spelled = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    // JDK 17's Double.toString sometimes gives one digit more than is needed
    BigDecimal shorter =
        new BigDecimal(value)
            .round(new MathContext(Math.max(1, spelled.precision() - 1)))
            .stripTrailingZeros();
    return shorter.doubleValue() == value ? shorter : spelled;
  }
}
