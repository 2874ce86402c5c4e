package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoTimeText;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Times in Go's layouts, which spell the moment {@code Mon Jan 2 15:04:05 2006 -0700}, and in those
 * that Hugo names by a colon.
 */
final class GoLayout {

  /** The elements of a layout; of those that start alike the longer one comes first. */
  private static final List<String> ELEMENTS =
      List.of(
          "January",
          "Jan",
          "Monday",
          "Mon",
          "MST",
          "2006",
          "_2006",
          "__2",
          "_2",
          "002",
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "15",
          "PM",
          "pm",
          "-07:00:00",
          "-070000",
          "-07:00",
          "-0700",
          "-07",
          "Z07:00",
          "Z0700",
          "Z07",
          "1",
          "2",
          "3",
          "4",
          "5");

  private GoLayout() {}

  /**
   * The time in a layout. As in Hugo, a layout with a month's long name leaves its short ones in
   * English, and so for weekdays.
   */
  static String format(OffsetDateTime time, String layout, Locale locale) {
    String named = layout.startsWith(":") ? NamedLayout.of(layout, locale) : layout;
    Locale shortMonth = named.contains("January") ? Locale.ENGLISH : locale;
    Locale shortDay = named.contains("Monday") ? Locale.ENGLISH : locale;
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < named.length()) {
      String element = elementAt(named, at);
      if (!element.isEmpty()) {
        text.append(
            switch (element) {
              case "January" -> time.getMonth().getDisplayName(TextStyle.FULL, locale);
              case "Jan" -> time.getMonth().getDisplayName(TextStyle.SHORT, shortMonth);
              case "Monday" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
              case "Mon" -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, shortDay);
              default -> value(time, element);
            });
        at += element.length();
      } else if (isFraction(named, at)) {
        int end = at + 1;
        while (end < named.length() && named.charAt(end) == named.charAt(at + 1)) {
          end++;
        }
        text.append(fraction(time, named.substring(at, end)));
        at = end;
      } else {
        text.append(named.charAt(at++));
      }
    }
    return text.toString();
  }

  private static String elementAt(String layout, int at) {
    for (String element : ELEMENTS) {
      if (layout.startsWith(element, at)) {
        if (element.equals("_2006")) {
          return ""; // an underscore and a year
        }
        char next = at + 3 < layout.length() ? layout.charAt(at + 3) : ' ';
        boolean word = element.equals("Jan") || element.equals("Mon");
        if (!word || !Character.isLowerCase(next)) {
          return element;
        }
      }
    }
    return "";
  }

  /** {@code .000} or {@code ,999}: not before another digit. */
  private static boolean isFraction(String layout, int at) {
    char mark = layout.charAt(at);
    if ((mark != '.' && mark != ',') || at + 1 >= layout.length()) {
      return false;
    }
    char digit = layout.charAt(at + 1);
    int end = at + 1;
    while (end < layout.length() && layout.charAt(end) == digit) {
      end++;
    }
    boolean followed = end < layout.length() && Character.isDigit(layout.charAt(end));
    return (digit == '0' || digit == '9') && !followed && end - at <= 10;
  }

  private static String fraction(OffsetDateTime time, String element) {
    String nanos = String.format(Locale.ROOT, "%09d", time.getNano());
    String digits = nanos.substring(0, element.length() - 1);
    if (element.charAt(1) == '0') {
      return element.charAt(0) + digits;
    }
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? "" : element.charAt(0) + digits.substring(0, end);
  }

  private static String value(OffsetDateTime time, String element) {
    int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return switch (element) {
      case "MST" -> GoTimeText.zone(time);
      case "2006" -> String.format(Locale.ROOT, "%04d", time.getYear());
      case "06" -> two(Math.floorMod(time.getYear(), 100));
      case "01" -> two(time.getMonthValue());
      case "1" -> String.valueOf(time.getMonthValue());
      case "02" -> two(time.getDayOfMonth());
      case "_2" -> String.format(Locale.ROOT, "%2d", time.getDayOfMonth());
      case "2" -> String.valueOf(time.getDayOfMonth());
      case "002" -> String.format(Locale.ROOT, "%03d", time.getDayOfYear());
      case "__2" -> String.format(Locale.ROOT, "%3d", time.getDayOfYear());
      case "15" -> two(time.getHour());
      case "03" -> two(hour12);
      case "3" -> String.valueOf(hour12);
      case "04" -> two(time.getMinute());
      case "4" -> String.valueOf(time.getMinute());
      case "05" -> two(time.getSecond());
      case "5" -> String.valueOf(time.getSecond());
      case "PM" -> time.getHour() < 12 ? "AM" : "PM";
      case "pm" -> time.getHour() < 12 ? "am" : "pm";
      default -> offset(time, element);
    };
  }

  private static String offset(OffsetDateTime time, String element) {
    if (element.startsWith("Z") && time.getOffset().equals(ZoneOffset.UTC)) {
      return "Z";
    }
    String full = GoTimeText.offset(time, element.contains(":") ? ":" : "");
    return switch (element) {
      case "-07", "Z07" -> full.substring(0, 3);
      case "-07:00:00" -> full + ":00";
      case "-070000" -> full + "00";
      default -> full;
    };
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
