package dev.faqeditor.template.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and durations as Go's {@code String} methods print them. */
public final class GoTimeText {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final long SECOND = 1_000_000_000L;

  private GoTimeText() {}

  /** {@code 2024-05-14 09:12:33.5 +0200 +0200}; the zone has a name only for UTC. */
  public static String of(OffsetDateTime time) {
    String nanos = String.format(Locale.ROOT, "%09d", time.getNano()).replaceAll("0+$", "");
    String offset = offset(time, "");
    String zone = zone(time);
    return SECONDS.format(time) + (nanos.isEmpty() ? "" : "." + nanos) + " " + offset + " " + zone;
  }

  /** The zone's name; Go knows none for a bare offset and gives that instead. */
  public static String zone(OffsetDateTime time) {
    return time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : offset(time, "");
  }

  /** {@code +0200}, with what is to stand between hours and minutes. */
  public static String offset(OffsetDateTime time, String between) {
    int seconds = time.getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    return String.format(
        Locale.ROOT, "%s%02d%s%02d", seconds < 0 ? "-" : "+", minutes / 60, between, minutes % 60);
  }

  /** {@code 1h15m30.5s}, {@code 1.5ms}, {@code 0s}. */
  public static String of(Duration duration) {
    long nanos = duration.toNanos();
    if (nanos == 0) {
      return "0s";
    }
    String sign = nanos < 0 ? "-" : "";
    long size = Math.abs(nanos);
    if (size < SECOND) {
      return sign + (size < 1000 ? size + "ns" : part(size));
    }
    long seconds = size / SECOND;
    String hours = seconds >= 3600 ? seconds / 3600 + "h" : "";
    String minutes = seconds >= 60 ? seconds / 60 % 60 + "m" : "";
    return sign + hours + minutes + fraction(size % (60 * SECOND), SECOND) + "s";
  }

  private static String part(long nanos) {
    return nanos < 1_000_000 ? fraction(nanos, 1000) + "µs" : fraction(nanos, 1_000_000) + "ms";
  }

  private static String fraction(long nanos, long unit) {
    return BigDecimal.valueOf(nanos)
        .divide(BigDecimal.valueOf(unit))
        .stripTrailingZeros()
        .toPlainString();
  }
}
