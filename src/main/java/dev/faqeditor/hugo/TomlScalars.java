package dev.faqeditor.hugo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What TOML takes an unquoted value for (TOML 1.0: boolean, integer, float, date-time, date). */
final class TomlScalars {

  private static final Pattern INTEGERS =
      Pattern.compile(
          "[-+]?(0|[1-9](_?[0-9])*)"
              + "|0x[0-9A-Fa-f](_?[0-9A-Fa-f])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*");

  private static final Pattern DECIMALS =
      Pattern.compile(
          "[-+]?(0|[1-9](_?[0-9])*)(\\.[0-9](_?[0-9])*)?([eE][-+]?[0-9](_?[0-9])*)?"
              + "|[-+]?(inf|nan)");

  private static final Pattern DATES =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}"
              + "([Tt ]([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?"
              + "([Zz]|[-+]([01]\\d|2[0-3]):[0-5]\\d)?)?");

  private static final Pattern TIMES =
      Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?");

  private TomlScalars() {}

  /**
   * The type of an unquoted value; {@link ScalarType#EMPTY} for a time of day alone, which has no
   * type here; empty if TOML refuses it.
   */
  static Optional<ScalarType> typeOf(String raw) {
    if (raw.equals("true") || raw.equals("false")) {
      return Optional.of(ScalarType.BOOLEAN);
    }
    if (INTEGERS.matcher(raw).matches()) {
      return Optional.of(ScalarType.INTEGER);
    }
    if (DECIMALS.matcher(raw).matches()) {
      return Optional.of(ScalarType.DECIMAL);
    }
    if (DATES.matcher(raw).matches() && isInTheCalendar(raw.substring(0, 10))) {
      return Optional.of(ScalarType.DATE);
    }
    return TIMES.matcher(raw).matches() ? Optional.of(ScalarType.EMPTY) : Optional.empty();
  }

  private static boolean isInTheCalendar(String day) {
    try {
      return LocalDate.parse(day).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
