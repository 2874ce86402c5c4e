package dev.faqeditor.template.value;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts as true: Go's {@code template.IsTrue}, with the zero time as false as in Hugo. */
public final class Truth {

  private Truth() {}

  public static boolean of(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof Long number) {
      return number != 0;
    }
    if (value instanceof Double number) {
      return number != 0;
    }
    if (value instanceof CharSequence text) {
      return !text.isEmpty();
    }
    if (value instanceof SafeText safe) {
      return !safe.text().isEmpty();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    if (value instanceof OffsetDateTime time) {
      return !isZero(time);
    }
    if (value instanceof Duration duration) {
      return !duration.isZero();
    }
    return !(value instanceof Members members) || members.truth();
  }

  /** Go's zero time, midnight of the first day of year 1. */
  public static boolean isZero(OffsetDateTime time) {
    return time.toEpochSecond() == -62135596800L && time.getNano() == 0;
  }
}
