package dev.faqeditor.template.function;

import java.util.Locale;

/** The layouts that Hugo names, which differ from language to language. */
final class NamedLayout {

  private NamedLayout() {}

  /** A layout in Go's manner for a name such as {@code :date_long}; other names stay. */
  static String of(String name, Locale locale) {
    boolean swedish = locale.getLanguage().equals("sv");
    return switch (name) {
      case ":date_full" -> swedish ? "Monday 2 January 2006" : "Monday, January 2, 2006";
      case ":date_long" -> swedish ? "2 January 2006" : "January 2, 2006";
      case ":date_medium" -> swedish ? "2 Jan 2006" : "Jan 2, 2006";
      case ":date_short" -> swedish ? "2006-01-02" : "1/2/06";
      case ":time_full" -> swedish ? "kl. 15:04:05 MST" : "3:04:05 pm MST";
      case ":time_long" -> swedish ? "15:04:05 MST" : "3:04:05 pm MST";
      case ":time_medium" -> swedish ? "15:04:05" : "3:04:05 pm";
      case ":time_short" -> swedish ? "15:04" : "3:04 pm";
      default -> name;
    };
  }
}
