package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Hugo's {@code time}. */
final class TimeFunctions {

  private TimeFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("now time.Now", call -> OffsetDateTime.now(ZoneOffset.systemDefault()))
        .add("time time.AsTime", call -> time(call.takes(1, 2), 0))
        .add("dateFormat time.Format", TimeFunctions::format)
        .add("duration time.Duration", TimeFunctions::duration)
        .add("time.ParseDuration", call -> DurationText.read(call.takes(1).string(0)))
        .all();
  }

  private static OffsetDateTime time(Call call, int argument) {
    Object value = call.value(argument);
    if (value instanceof OffsetDateTime time) {
      return time;
    }
    if (value instanceof Long seconds) {
      return OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
    OffsetDateTime time = value instanceof String text ? DateText.read(text) : null;
    if (time == null) {
      throw call.refused("unable to parse date: " + GoType.nameOf(value) + " " + value);
    }
    return time;
  }

  private static String format(Call call) {
    OffsetDateTime time = time(call.takes(2), 1);
    return GoLayout.format(time, call.string(0), call.caller().locale());
  }

  private static Duration duration(Call call) {
    long number = call.takes(2).integer(1);
    return switch (call.string(0)) {
      case "hour", "h" -> Duration.ofHours(number);
      case "minute", "m" -> Duration.ofMinutes(number);
      case "second", "s" -> Duration.ofSeconds(number);
      case "millisecond", "ms" -> Duration.ofMillis(number);
      case "microsecond", "us", "µs" -> Duration.ofNanos(number * 1000);
      case "nanosecond", "ns" -> Duration.ofNanos(number);
      default -> throw call.refused("invalid duration unit");
    };
  }
}
