package dev.faqeditor.document;

import dev.faqeditor.hugo.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts a number of the front matter up and down, and writes it as it was written: with its sign,
 * base, width and {@code _} between digits.
 *
 * <pre>{@code
 * WrittenNumber.step("1_000", -1) // 999
 * WrittenNumber.step("0x0F", 1) // 0x10
 * }</pre>
 */
public final class WrittenNumber {

  private static final Pattern WHOLE = Pattern.compile("([-+]?)(0|[1-9][0-9_]*)");
  private static final Pattern HEXADECIMAL = Pattern.compile("(0[xX])([0-9a-fA-F_]+)");
  private static final Pattern DECIMAL = Pattern.compile("([-+]?)([0-9]+\\.[0-9]+)");

  private WrittenNumber() {}

  /**
   * The number that is {@code by} more; empty for what is no number, and for spellings that are not
   * counted on: octal and binary ones, exponents, infinity.
   */
  public static Optional<String> step(String text, int by) {
    return stepped(text.strip(), by)
        .filter(
            result -> ScalarType.ofPlain(result) == ScalarType.ofPlain(text.strip())); // still one
  }

  private static Optional<String> stepped(String text, int by) {
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      BigInteger next =
          new BigInteger(text.replace("_", "").replace("+", "")).add(BigInteger.valueOf(by));
      String digits = grouped(next.abs().toString(), whole.group(2));
      return Optional.of(sign(next.signum(), whole.group(1)) + digits);
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      BigDecimal next = new BigDecimal(text).add(BigDecimal.valueOf(by));
      return Optional.of(sign(next.signum(), decimal.group(1)) + next.abs().toPlainString());
    }
    Matcher hexadecimal = HEXADECIMAL.matcher(text);
    return hexadecimal.matches()
        ? hexadecimal(hexadecimal.group(1), hexadecimal.group(2), by)
        : Optional.empty();
  }

  private static Optional<String> hexadecimal(String prefix, String model, int by) {
    String plain = model.replace("_", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    BigInteger next = new BigInteger(plain, 16).add(BigInteger.valueOf(by));
    if (next.signum() < 0) {
      return Optional.empty();
    }
    String digits = next.toString(16);
    digits = "0".repeat(Math.max(0, plain.length() - digits.length())) + digits;
    boolean upper = plain.equals(plain.toUpperCase(Locale.ROOT));
    return Optional.of(prefix + grouped(upper ? digits.toUpperCase(Locale.ROOT) : digits, model));
  }

  private static String sign(int signum, String written) {
    return signum < 0 ? "-" : written.equals("+") ? "+" : "";
  }

  private static String grouped(String digits, String model) {
    int size = model.length() - 1 - model.lastIndexOf('_');
    StringBuilder result = new StringBuilder(digits);
    if (model.indexOf('_') >= 0 && size > 0) {
      for (int at = digits.length() - size; at > 0; at -= size) {
        result.insert(at, '_');
      }
    }
    return result.toString();
  }
}
