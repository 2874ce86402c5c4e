package dev.faqeditor.document;

import dev.faqeditor.hugo.ScalarType;
import dev.faqeditor.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date, perhaps with a time and an offset, as front matter writes it (YAML 1.1, timestamp; TOML
 * 1.0, offset date-time). Another date or time is written in the same way: with the same separator,
 * precision and offset.
 *
 * <pre>{@code
 * WrittenDate.read("2024-05-14T09:12:33+02:00")
 *     .map(written -> written.with(LocalDate.of(2025, 1, 31)).text()) // 2025-01-31T09:12:33+02:00
 * }</pre>
 *
 * @param text as it is written
 * @param numbers where its numbers stand: year, month, day, hour, minute, second, fraction, as far
 *     as they are written
 * @param date its date
 * @param time its time, to the nanosecond; empty where none is written
 */
public record WrittenDate(
    String text, List<Span> numbers, LocalDate date, Optional<LocalTime> time) {

  /** How much of a time is written. */
  public enum Precision {
    /** A date alone. */
    DAY,
    /** Hours and minutes. */
    MINUTES,
    /** Seconds, too. */
    SECONDS,
    /** Also a fraction of a second. */
    FRACTION
  }

  private static final int NANO_DIGITS = 9;

  /** Copies the places. */
  public WrittenDate {
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads a date; empty for what YAML takes for none, and for a day or time that does not exist.
   */
  public static Optional<WrittenDate> read(String text) {
    if (ScalarType.ofPlain(text) != ScalarType.DATE) {
      return Optional.empty();
    }
    List<Span> numbers = numbersIn(text);
    List<Integer> parts = new ArrayList<>();
    for (Span number : numbers.subList(0, Math.min(numbers.size(), 6))) {
      parts.add(Integer.parseInt(number.of(text)));
    }
    try {
      LocalDate date = LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
      return Optional.of(new WrittenDate(text, numbers, date, timeOf(text, numbers, parts)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> timeOf(String text, List<Span> numbers, List<Integer> parts) {
    if (parts.size() < 5) {
      return Optional.empty();
    }
    int second = parts.size() > 5 ? parts.get(5) : 0;
    String fraction = numbers.size() > 6 ? numbers.get(6).of(text) : "";
    int nanos = Integer.parseInt((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    return Optional.of(LocalTime.of(parts.get(3), parts.get(4), second, nanos));
  }

  /** The runs of digits, up to the offset: a sign behind the day starts it. */
  private static List<Span> numbersIn(String text) {
    List<Span> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length() && (numbers.size() < 3 || "+-".indexOf(text.charAt(at)) < 0)) {
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        numbers.add(new Span(start, at));
      } else {
        at++;
      }
    }
    return numbers;
  }

  /** How much of a time is written. */
  public Precision precision() {
    return switch (numbers.size()) {
      case 3 -> Precision.DAY;
      case 5 -> Precision.MINUTES;
      case 6 -> Precision.SECONDS;
      default -> Precision.FRACTION;
    };
  }

  /**
   * The offset as it is written, with a blank before it if one is there: {@code Z}, {@code +02:00},
   * {@code +0200}; empty where none is written.
   */
  public String offset() {
    return text.substring(numbers.get(numbers.size() - 1).end());
  }

  /** The same with another date, of a year with four digits; all else stays as it is written. */
  public WrittenDate with(LocalDate other) {
    return with(0, List.of(other.getYear(), other.getMonthValue(), other.getDayOfMonth()));
  }

  /**
   * The same with another time, as precisely as this one is written: what is finer is cut off. A
   * date alone stays one.
   */
  public WrittenDate with(LocalTime other) {
    return with(3, List.of(other.getHour(), other.getMinute(), other.getSecond(), other.getNano()));
  }

  private WrittenDate with(int first, List<Integer> values) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (int i = first; i < Math.min(numbers.size(), first + values.size()); i++) {
      Span number = numbers.get(i);
      int value = values.get(i - first);
      result.append(text, done, number.start());
      result.append(i == 6 ? fraction(value, number.length()) : padded(value, number.length()));
      done = number.end();
    }
    return read(result.append(text.substring(done)).toString()).orElse(this);
  }

  private static String fraction(int nanos, int digits) {
    return (padded(nanos, NANO_DIGITS) + "0".repeat(digits)).substring(0, digits);
  }

  private static String padded(int value, int width) {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
