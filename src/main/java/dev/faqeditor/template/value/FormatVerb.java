package dev.faqeditor.template.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a verb makes of a value that is neither a list nor a map. */
final class FormatVerb {

  private FormatVerb() {}

  /** The text; null if the verb is none for such a value. */
  static @Nullable String text(char verb, FormatFlags flags, @Nullable Object value) {
    if (value == null) {
      return verb == 'v' ? flags.padded("<nil>") : null;
    }
    if (value instanceof Boolean) {
      return verb == 'v' || verb == 't' ? flags.padded(value.toString()) : null;
    }
    flags.plus &= verb != 'v';
    if (value instanceof Long number) {
      return ofInteger(verb, flags, number);
    }
    if (value instanceof Double number) {
      return ofFloat(verb, flags, number);
    }
    if (verb == 'd' && value instanceof Month month) {
      return ofInteger(verb, flags, month.getValue());
    }
    if (verb == 'd' && value instanceof Duration duration) {
      return ofInteger(verb, flags, duration.toNanos());
    }
    if (verb == 'd' && value instanceof DayOfWeek day) {
      return ofInteger(verb, flags, day.getValue() % 7);
    }
    return ofString(verb, flags, GoText.of(value));
  }

  private static @Nullable String ofString(char verb, FormatFlags flags, String text) {
    return switch (verb) {
      case 'v', 's' -> flags.padded(flags.cut(text));
      case 'q' ->
          flags.padded(
              flags.sharp && text.indexOf('`') < 0 ? "`" + text + "`" : GoSyntax.quoted(text));
      case 'x' -> flags.padded(hex(flags, text, HexFormat.of()));
      case 'X' -> flags.padded(hex(flags, text, HexFormat.of().withUpperCase()));
      default -> null;
    };
  }

  private static String hex(FormatFlags flags, String text, HexFormat format) {
    HexFormat spaced = flags.space ? format.withDelimiter(" ") : format;
    return (flags.sharp ? "0x" : "") + spaced.formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String ofInteger(char verb, FormatFlags flags, long value) {
    String prefix =
        switch (verb) {
          case 'x' -> flags.sharp ? "0x" : "";
          case 'X' -> flags.sharp ? "0X" : "";
          case 'b' -> flags.sharp ? "0b" : "";
          case 'o' -> flags.sharp ? "0" : "";
          case 'O' -> "0o";
          default -> "";
        };
    return switch (verb) {
      case 'v', 'd' -> digits(flags, value, prefix, 10);
      case 'x' -> digits(flags, value, prefix, 16);
      case 'X' -> {
        String text = digits(flags, value, prefix, 16);
        yield text.toUpperCase(Locale.ROOT);
      }
      case 'b' -> digits(flags, value, prefix, 2);
      case 'o', 'O' -> digits(flags, value, prefix, 8);
      case 'c' -> flags.padded(character(value));
      case 'q' -> flags.padded("'" + character(value) + "'");
      case 'U' -> flags.padded(String.format(Locale.ROOT, "U+%04X", value));
      default -> null;
    };
  }

  private static String digits(FormatFlags flags, long value, String prefix, int radix) {
    String digits = new BigInteger(Long.toString(value)).abs().toString(radix);
    if (flags.precision >= 0) {
      digits = "0".repeat(Math.max(0, flags.precision - digits.length())) + digits;
      return flags.padded(flags.sign(value < 0) + prefix + digits);
    }
    return flags.paddedNumber(flags.sign(value < 0) + prefix, digits);
  }

  private static String character(long value) {
    return Character.isValidCodePoint((int) value) && value == (int) value
        ? Character.toString((int) value)
        : "\uFFFD";
  }

  private static @Nullable String ofFloat(char verb, FormatFlags flags, double value) {
    if ("vgGeEfF".indexOf(verb) < 0) {
      return null;
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String name = Double.isNaN(value) ? "NaN" : "Inf";
      return flags.padded((Double.isNaN(value) ? "" : value < 0 ? "-" : "+") + name);
    }
    boolean negative = value < 0 || (value == 0 && 1 / value < 0);
    String digits = magnitude(verb, flags, Math.abs(value));
    return flags.paddedNumber(flags.sign(negative), digits);
  }

  private static String magnitude(char verb, FormatFlags flags, double value) {
    int precision = flags.precision;
    BigDecimal exact = new BigDecimal(value);
    switch (verb) {
      case 'f', 'F' -> {
        return exact
            .setScale(precision < 0 ? 6 : precision, RoundingMode.HALF_EVEN)
            .toPlainString();
      }
      case 'e', 'E' -> {
        return scientific(exact, precision < 0 ? 6 : precision, verb);
      }
      default -> {
        if (precision < 0) {
          String text = GoNumber.shortest(value);
          return verb == 'G' ? text.replace('e', 'E') : text;
        }
        return general(exact, Math.max(1, precision), verb == 'G' ? 'E' : 'e');
      }
    }
  }

  private static String scientific(BigDecimal exact, int precision, char letter) {
    if (exact.signum() == 0) {
      return "0" + (precision > 0 ? "." + "0".repeat(precision) : "") + letter + "+00";
    }
    BigDecimal rounded = rounded(exact, precision + 1);
    String digits = rounded.unscaledValue().toString();
    digits = digits + "0".repeat(Math.max(0, precision + 1 - digits.length()));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return digits.charAt(0)
        + (precision > 0 ? "." + digits.substring(1, precision + 1) : "")
        + letter
        + GoNumber.exponent(exponent);
  }

  private static String general(BigDecimal exact, int precision, char letter) {
    if (exact.signum() == 0) {
      return "0";
    }
    BigDecimal rounded = rounded(exact, precision).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    int digits = rounded.precision();
    int limit = precision > digits && digits >= exponent + 1 ? digits : precision;
    return exponent < -4 || exponent >= limit
        ? GoNumber.scientific(rounded, letter)
        : rounded.toPlainString();
  }

  private static BigDecimal rounded(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }
}
