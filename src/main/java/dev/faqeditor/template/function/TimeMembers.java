package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.TemplateStop;
import dev.faqeditor.template.value.Truth;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The methods of times, durations, months and weekdays. */
public final class TimeMembers {

  private TimeMembers() {}

  /** {@link Members#NO_SUCH_MEMBER} where the value has none of that name. */
  public static @Nullable Object of(
      Object receiver, String name, List<@Nullable Object> arguments, Caller caller) {
    Call call = new Call(caller, name, arguments);
    try {
      if (receiver instanceof OffsetDateTime time) {
        return ofTime(time, call);
      }
      if (receiver instanceof Duration duration) {
        return ofDuration(duration, call);
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw TemplateStop.wrongArgument(name + ": out of range");
    }
    boolean named = receiver instanceof Month || receiver instanceof DayOfWeek;
    return named && name.equals("String") ? GoText.of(receiver) : Members.NO_SUCH_MEMBER;
  }

  private static @Nullable Object ofTime(OffsetDateTime time, Call call) {
    return switch (call.name()) {
      case "Year" -> (long) time.getYear();
      case "Month" -> time.getMonth();
      case "Day" -> (long) time.getDayOfMonth();
      case "YearDay" -> (long) time.getDayOfYear();
      case "Weekday" -> time.getDayOfWeek();
      case "Hour" -> (long) time.getHour();
      case "Minute" -> (long) time.getMinute();
      case "Second" -> (long) time.getSecond();
      case "Nanosecond" -> (long) time.getNano();
      case "Unix" -> time.toEpochSecond();
      case "UnixMilli" -> time.toInstant().toEpochMilli();
      case "UnixNano" -> ChronoUnit.NANOS.between(Instant.EPOCH, time.toInstant());
      case "IsZero" -> Truth.isZero(time);
      case "Format" -> GoLayout.format(time, call.string(0), Locale.ENGLISH);
      case "String" -> GoText.of(time);
      case "UTC" -> time.withOffsetSameInstant(ZoneOffset.UTC);
      case "Local" -> time;
      case "AddDate" -> later(time, call.integer(0), call.integer(1), call.integer(2));
      case "Add" -> time.plus(duration(call));
      case "Sub" -> Duration.between(time(call), time);
      case "After" -> time.isAfter(time(call));
      case "Before" -> time.isBefore(time(call));
      case "Equal" -> time.isEqual(time(call));
      case "Truncate" -> truncated(time, duration(call));
      default -> Members.NO_SUCH_MEMBER;
    };
  }

  /** A day that the month lacks is one of the next month, as in Go. */
  private static OffsetDateTime later(OffsetDateTime time, long years, long months, long days) {
    return time.withDayOfMonth(1)
        .plusMonths(Math.addExact(Math.multiplyExact(years, 12), months))
        .plusDays(Math.addExact(days, time.getDayOfMonth() - 1));
  }

  private static OffsetDateTime truncated(OffsetDateTime time, Duration step) {
    long nanos = step.toNanos();
    if (nanos <= 0) {
      return time;
    }
    Duration sinceZero = Duration.ofSeconds(time.toEpochSecond() + 62135596800L, time.getNano());
    BigInteger all =
        BigInteger.valueOf(sinceZero.getSeconds())
            .multiply(BigInteger.valueOf(1_000_000_000L))
            .add(BigInteger.valueOf(sinceZero.getNano()));
    return time.minusNanos(all.mod(BigInteger.valueOf(nanos)).longValue());
  }

  private static Duration duration(Call call) {
    return call.value(0) instanceof Duration given ? given : Duration.ofNanos(call.integer(0));
  }

  private static OffsetDateTime time(Call call) {
    if (call.value(0) instanceof OffsetDateTime time) {
      return time;
    }
    throw call.refused("wrong type; expected time.Time");
  }

  private static Object ofDuration(Duration duration, Call call) {
    double seconds = duration.toNanos() / 1e9;
    return switch (call.name()) {
      case "Hours" -> seconds / 3600;
      case "Minutes" -> seconds / 60;
      case "Seconds" -> seconds;
      case "Milliseconds" -> duration.toMillis();
      case "Microseconds" -> duration.toNanos() / 1000;
      case "Nanoseconds" -> duration.toNanos();
      case "Abs" -> duration.abs();
      case "String" -> GoText.of(duration);
      case "Round", "Truncate" -> rounded(duration, duration(call), call.name().equals("Round"));
      default -> Members.NO_SUCH_MEMBER;
    };
  }

  private static Duration rounded(Duration duration, Duration step, boolean nearest) {
    long nanos = step.toNanos();
    if (nanos <= 0) {
      return duration;
    }
    long rest = duration.toNanos() % nanos;
    long down = duration.toNanos() - rest;
    return Duration.ofNanos(nearest && rest * 2 >= nanos ? down + nanos : down);
  }
}
