package dev.faqeditor.check;

import dev.faqeditor.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds times in English or Swedish text that can pass: days, months, seasons, quarters and halves
 * of a year; a whole year only behind a word that looks ahead ("senast 2024", "by 2024"). What
 * stands behind a word that looks back ("sedan mars 2019", "founded in May 2014") is none.
 */
final class TimeReader {

  private static final int WORDS_BACK_OF_YEAR = 3;

  /**
   * A time.
   *
   * @param span where it stands, in UTF-16 units
   * @param last its last day
   */
  record Time(Span span, LocalDate last) {}

  /**
   * A time that starts at a word.
   *
   * @param end the first word behind it
   * @param last its last day
   */
  private record Reading(int end, LocalDate last) {}

  private final TimeText words;

  private TimeReader(TimeText words) {
    this.words = words;
  }

  /** The times in a text, in order. */
  static List<Time> in(String text) {
    TimeReader reader = new TimeReader(new TimeText(TimeWord.in(text)));
    List<Time> times = new ArrayList<>();
    for (int at = 0; at < reader.words.size(); ) {
      Optional<Reading> reading = reader.at(at);
      if (reading.isPresent()) {
        int end = reader.words.word(reading.get().end() - 1).span().end();
        times.add(
            new Time(new Span(reader.words.word(at).span().start(), end), reading.get().last()));
      }
      at = Math.max(at + 1, reading.map(Reading::end).orElse(0));
    }
    return times;
  }

  private Optional<Reading> at(int at) {
    TimeWord word = words.word(at);
    if (!word.isNumber() && !isTimeWord(word.text())) {
      return Optional.empty();
    }
    Optional<Reading> fine = word.isNumber() ? fromNumber(at) : fromWord(at);
    return fine.isPresent() ? fine.filter(reading -> !words.looksBack(at)) : wholeYear(at);
  }

  private static boolean isTimeWord(String word) {
    return TimeWords.MONTHS.containsKey(word)
        || TimeWords.QUARTERS.containsKey(word)
        || TimeWords.HALVES.containsKey(word)
        || TimeWords.ORDINALS.containsKey(word)
        || TimeWords.SEASONS.containsKey(word)
        || TimeWords.PARTS.containsKey(word)
        || TimeWords.QUARTER.contains(word);
  }

  private Optional<Reading> fromNumber(int at) {
    if (at > 0
        && words.word(at - 1).touches(words.word(at))
        && !TimeText.isOpening(words.word(at - 1).text())) {
      return Optional.empty(); // a part of a number, an address or a name
    }
    return iso(at)
        .or(() -> dayAndMonth(at))
        .or(() -> slashed(at))
        .or(() -> part(at, words.word(at).number(), words.past(at + 1, TimeWords.ENDINGS)))
        .or(() -> quarterBehindYear(at));
  }

  private Optional<Reading> fromWord(int at) {
    String word = words.word(at).text();
    Integer month = TimeWords.MONTHS.get(word);
    Integer quarter = TimeWords.QUARTERS.get(word);
    Integer half = TimeWords.HALVES.get(word);
    Integer ordinal = TimeWords.ORDINALS.get(word);
    Integer season = TimeWords.SEASONS.get(word);
    Integer part = TimeWords.PARTS.get(word);
    if (month != null) {
      return monthAndDay(at, month).or(() -> ending(at + 1, month));
    } else if (quarter != null) {
      return ending(at + 1, quarter * 3);
    } else if (half != null) {
      return ending(at + 1, half * 6);
    } else if (ordinal != null) {
      return part(at, ordinal, at + 1);
    } else if (season != null) {
      return ending(at + 1, season);
    } else if (part != null) {
      return ending(at + 1, part);
    }
    int number = words.word(at + 1).number();
    return number >= 1 && number <= 4 ? ending(at + 2, number * 3) : Optional.empty();
  }

  /** {@code 2025-03-31}. */
  private Optional<Reading> iso(int at) {
    for (int i = at; i < at + 4; i++) {
      if (!words.word(i).touches(words.word(i + 1))) {
        return Optional.empty();
      }
    }
    boolean dashes = words.word(at + 1).text().equals("-") && words.word(at + 3).text().equals("-");
    boolean ends = !words.isGlued(at + 4);
    return dashes && ends && TimeText.isYear(words.word(at).number())
        ? day(
            at + 5,
            words.word(at).number(),
            words.word(at + 2).number(),
            words.word(at + 4).number())
        : Optional.empty();
  }

  /** {@code 31 mars 2025}, {@code 31st of March, 2025}. */
  private Optional<Reading> dayAndMonth(int at) {
    int month = words.past(words.past(at + 1, TimeWords.ENDINGS), TimeWords.BETWEEN);
    int year = words.past(month + 1, TimeWords.BETWEEN);
    Integer number = TimeWords.MONTHS.get(words.word(month).text());
    return number != null && words.hasYear(year)
        ? day(year + 1, words.word(year).number(), number, words.word(at).number())
        : Optional.empty();
  }

  /** {@code March 31, 2025}. */
  private Optional<Reading> monthAndDay(int at, int month) {
    int year = words.past(words.past(at + 2, TimeWords.ENDINGS), TimeWords.BETWEEN);
    return words.hasYear(year)
        ? day(year + 1, words.word(year).number(), month, words.word(at + 1).number())
        : Optional.empty();
  }

  /** {@code 31/3 2025}. */
  private Optional<Reading> slashed(int at) {
    boolean slash =
        words.word(at + 1).text().equals("/")
            && words.word(at).touches(words.word(at + 1))
            && words.word(at + 1).touches(words.word(at + 2));
    return slash && words.hasYear(at + 3)
        ? day(
            at + 4,
            words.word(at + 3).number(),
            words.word(at + 2).number(),
            words.word(at).number())
        : Optional.empty();
  }

  /** {@code tredje kvartalet 2025}, {@code second half of 2025}; {@code next} is the noun. */
  private Optional<Reading> part(int at, int number, int next) {
    if (TimeWords.QUARTER.contains(words.word(next).text()) && number >= 1 && number <= 4) {
      return ending(next + 1, number * 3);
    }
    boolean half = TimeWords.HALF.contains(words.word(next).text()) && number >= 1 && number <= 2;
    return half && at < next ? ending(next + 1, number * 6) : Optional.empty();
  }

  /** {@code 2025 Q3}. */
  private Optional<Reading> quarterBehindYear(int at) {
    Integer quarter = TimeWords.QUARTERS.get(words.word(at + 1).text());
    return quarter != null && words.hasYear(at)
        ? Optional.of(new Reading(at + 2, endOf(words.word(at).number(), quarter * 3)))
        : Optional.empty();
  }

  private Optional<Reading> wholeYear(int at) {
    return words.hasYear(at) && words.looksAhead(at, WORDS_BACK_OF_YEAR)
        ? Optional.of(new Reading(at + 1, endOf(words.word(at).number(), 12)))
        : Optional.empty();
  }

  /** The time ends with a month of the year that stands here, or behind what may come between. */
  private Optional<Reading> ending(int from, int month) {
    int year = words.past(from, TimeWords.BETWEEN);
    return words.hasYear(year)
        ? Optional.of(new Reading(year + 1, endOf(words.word(year).number(), month)))
        : Optional.empty();
  }

  /** The last day of a month; months beyond 12 are the next year's. */
  private static LocalDate endOf(int year, int month) {
    return YearMonth.of(year, 1).plusMonths(month - 1L).atEndOfMonth();
  }

  private static Optional<Reading> day(int end, int year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && day >= 1;
    return exists && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(new Reading(end, LocalDate.of(year, month, day)))
        : Optional.empty();
  }
}
