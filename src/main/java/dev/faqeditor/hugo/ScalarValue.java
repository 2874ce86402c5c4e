package dev.faqeditor.hugo;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/** The value of a plain YAML scalar, by its {@link ScalarType}. */
final class ScalarValue {

  private ScalarValue() {}

  /** A {@code Boolean}, {@code Long}, {@code Double}, date or {@code String}. */
  static Object of(String raw, ScalarType type) {
    return switch (type) {
      case BOOLEAN -> ScalarType.isTrue(raw);
      case INTEGER -> integer(raw);
      case DECIMAL -> decimal(raw);
      case DATE -> date(raw);
      case EMPTY -> "";
      case TEXT -> raw;
    };
  }

  /** Octal with a leading 0 or 0o, as in YAML 1.1 and 1.2; a {@code Double} past 64 bits. */
  private static Object integer(String raw) {
    String digits = raw.replace("_", "").toLowerCase(Locale.ROOT);
    boolean negative = digits.startsWith("-");
    String bare = negative || digits.startsWith("+") ? digits.substring(1) : digits;
    BigInteger number;
    if (bare.startsWith("0x")) {
      number = new BigInteger(bare.substring(2), 16);
    } else if (bare.startsWith("0b")) {
      number = new BigInteger(bare.substring(2), 2);
    } else if (bare.startsWith("0o")) {
      number = new BigInteger(bare.substring(2), 8);
    } else if (bare.length() > 1 && bare.startsWith("0")) {
      number = new BigInteger(bare.substring(1), 8);
    } else if (bare.length() > 400) {
      return raw;
    } else {
      number = new BigInteger(bare);
    }
    BigInteger signed = negative ? number.negate() : number;
    return signed.bitLength() < Long.SIZE ? (Object) signed.longValue() : signed.doubleValue();
  }

  private static Object decimal(String raw) {
    String lower = raw.replace("_", "").toLowerCase(Locale.ROOT);
    if (lower.endsWith(".inf")) {
      return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return lower.equals(".nan") ? Double.NaN : Double.parseDouble(lower);
  }

  /** A date that Java reads in its strict form; another one stays text, as Hugo reads it. */
  private static Object date(String raw) {
    try {
      if (raw.length() == 10) {
        return LocalDate.parse(raw);
      }
      String strict = raw.substring(0, 10) + 'T' + raw.substring(11).replace(" ", "");
      boolean hasOffset =
          strict.endsWith("Z") || strict.indexOf('+', 11) >= 0 || strict.indexOf('-', 11) >= 0;
      return hasOffset ? (Object) OffsetDateTime.parse(strict) : LocalDateTime.parse(strict);
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      return raw;
    }
  }
}
