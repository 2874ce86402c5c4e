package dev.faqeditor.template.value;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How Hugo's {@code compare} package holds values against each other. */
public final class Comparison {

  private Comparison() {}

  /** Equal in type and value; text is equal to safe text, an integer never to a float. */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    return equal(a, b, 0, new int[1]);
  }

  private static boolean equal(@Nullable Object a, @Nullable Object b, int depth, int[] compared) {
    Bounds.checkNesting(depth);
    Bounds.checkItems(++compared[0]);
    if (a == b) {
      return true;
    }
    if (a instanceof List<?> left && b instanceof List<?> right) {
      boolean same = left.size() == right.size();
      for (int i = 0; same && i < left.size(); i++) {
        same = equal(left.get(i), right.get(i), depth + 1, compared);
      }
      return same;
    }
    if (a instanceof Map<?, ?> left && b instanceof Map<?, ?> right) {
      return left.size() == right.size()
          && left.keySet().stream()
              .allMatch(
                  key ->
                      right.containsKey(key)
                          && equal(left.get(key), right.get(key), depth + 1, compared));
    }
    if (a instanceof OffsetDateTime left && b instanceof OffsetDateTime right) {
      return left.isEqual(right);
    }
    return Objects.equals(plain(a), plain(b));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Month month) {
      return (long) month.getValue();
    }
    if (value instanceof DayOfWeek day) {
      return (long) day.getValue() % 7;
    }
    if (value instanceof Duration duration) {
      return duration.toNanos();
    }
    return value instanceof SafeText safe ? safe.text() : value;
  }

  /**
   * Below, at or above zero. Text is compared as text where neither side is a number in quotes; all
   * else by its number: the length of a list, the seconds of a time.
   */
  public static int order(@Nullable Object a, @Nullable Object b) {
    Object left = plain(a);
    Object right = plain(b);
    if (left instanceof String one
        && right instanceof String other
        && !isNumber(one)
        && !isNumber(other)) {
      return GoText.compareAsBytes(one, other);
    }
    return Double.compare(size(left) + 0.0, size(right) + 0.0);
  }

  private static boolean isNumber(String text) {
    Double number = Numeral.floating(text);
    return number != null && !number.isNaN() && !number.isInfinite();
  }

  private static double size(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.size();
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toEpochSecond();
    }
    if (value instanceof String text) {
      Double number = Numeral.floating(text);
      return number == null ? 0 : number;
    }
    return Boolean.TRUE.equals(value) ? 1 : 0;
  }
}
