package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoNumber;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.GoType;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.Numeral;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateStop;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values read as another type, as the {@code cast} library does it that Hugo uses. */
final class Cast {

  private Cast() {}

  /**
   * Text of anything but lists and maps.
   *
   * @param function who asks, for the complaint
   */
  static String string(@Nullable Object value, String function) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return number.isNaN() || number.isInfinite()
          ? GoNumber.shortest(number)
          : GoNumber.decimal(number).toPlainString();
    }
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      throw refused(value, "string", function);
    }
    return GoText.of(value);
  }

  static long integer(@Nullable Object value, String function) {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof Double number) {
      return number.longValue();
    }
    if (value == null) {
      return 0;
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof Month month) {
      return month.getValue();
    }
    if (value instanceof DayOfWeek day) {
      return day.getValue() % 7;
    }
    if (value instanceof Duration duration) {
      return duration.toNanos();
    }
    if (value instanceof String || value instanceof SafeText) {
      String text = withoutFraction(value.toString());
      Long number = Numeral.integer(text);
      if (number == null && text.startsWith("0")) {
        number = Numeral.integer(withoutZeros(text)); // 08 is no octal number
      }
      if (number != null) {
        return number;
      }
    }
    throw refused(value, "int64", function);
  }

  /** Also {@code 1.0} is an integer. */
  private static String withoutFraction(String text) {
    int point = text.indexOf('.');
    boolean zeros = point > 0 && text.substring(point + 1).chars().allMatch(c -> c == '0');
    return zeros ? text.substring(0, point) : text;
  }

  private static String withoutZeros(String text) {
    int at = 0;
    while (at < text.length() - 1 && text.charAt(at) == '0') {
      at++;
    }
    return text.substring(at);
  }

  static double floating(@Nullable Object value, String function) {
    if (value instanceof Double number) {
      return number;
    }
    if (value instanceof String || value instanceof SafeText) {
      Double number = Numeral.floating(value.toString());
      if (number == null) {
        throw refused(value, "float64", function);
      }
      return number;
    }
    return integer(value, function);
  }

  /** As {@code strconv.ParseBool}, and numbers that are not zero. */
  static boolean truth(@Nullable Object value, String function) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof String || value instanceof SafeText) {
      return switch (value.toString()) {
        case "1", "t", "T", "TRUE", "true", "True" -> true;
        case "0", "f", "F", "FALSE", "false", "False", "" -> false;
        default -> throw refused(value, "bool", function);
      };
    }
    if (value instanceof Members) {
      throw refused(value, "bool", function);
    }
    return floating(value, function) != 0;
  }

  private static TemplateStop refused(@Nullable Object value, String type, String function) {
    return TemplateStop.wrongArgument(
        function + ": unable to cast " + GoType.nameOf(value) + " to " + type);
  }
}
