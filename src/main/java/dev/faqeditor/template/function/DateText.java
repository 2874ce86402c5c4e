package dev.faqeditor.template.function;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads dates in the common spellings that Hugo takes. */
final class DateText {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          spelled("uuuu-MM-dd"),
          spelled("dd MMM uuuu"),
          spelled("d MMMM uuuu"),
          spelled("EEE, dd MMM uuuu"));

  private DateText() {}

  private static DateTimeFormatter spelled(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .optionalStart()
        .appendPattern("['T'][' ']H:mm:ss")
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .optionalEnd()
        .optionalEnd()
        .appendPattern("[' '][XXX][XX][' UTC']")
        .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
        .toFormatter(Locale.ENGLISH);
  }

  /** The time; null if the text says none. Without a zone it is UTC. */
  static @Nullable OffsetDateTime read(String text) {
    for (DateTimeFormatter format : DATES) {
      ParsePosition end = new ParsePosition(0);
      if (format.parseUnresolved(text.strip(), end) != null
          && end.getIndex() == text.strip().length()) {
        return read(text.strip(), format);
      }
    }
    return null;
  }

  private static @Nullable OffsetDateTime read(String text, DateTimeFormatter format) {
    try {
      var parsed = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      return parsed instanceof OffsetDateTime time
          ? time
          : LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }
}
