package dev.faqeditor.template.function;

import dev.faqeditor.template.value.TemplateStop;
import java.math.BigDecimal;
import java.time.Duration;

/** Reads durations such as {@code 1h15m30.5s}, as Go's {@code time.ParseDuration}. */
final class DurationText {

  private DurationText() {}

  static Duration read(String text) {
    boolean negative = text.startsWith("-");
    int at = negative || text.startsWith("+") ? 1 : 0;
    if (text.equals("0")) {
      return Duration.ZERO;
    }
    BigDecimal nanos = BigDecimal.ZERO;
    if (at == text.length() || text.length() > 50) {
      throw invalid(text);
    }
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      int unit = at;
      while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      try {
        nanos =
            nanos.add(
                new BigDecimal(text.substring(start, unit))
                    .multiply(BigDecimal.valueOf(nanosIn(text, text.substring(unit, at)))));
      } catch (NumberFormatException e) {
        throw invalid(text);
      }
    }
    try {
      Duration duration = Duration.ofNanos(nanos.toBigInteger().longValueExact());
      return negative ? duration.negated() : duration;
    } catch (ArithmeticException e) {
      throw invalid(text);
    }
  }

  private static long nanosIn(String text, String unit) {
    return switch (unit) {
      case "ns" -> 1;
      case "us", "µs", "μs" -> 1_000;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> throw invalid(text);
    };
  }

  private static TemplateStop invalid(String text) {
    return TemplateStop.wrongArgument("time: invalid duration " + text);
  }
}
