package dev.faqeditor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for times in English and Swedish, in lower case. */
final class TimeWords {

  /** Months, from 1. */
  static final Map<String, Integer> MONTHS =
      numbered(
          "january januari jan",
          "february februari feb",
          "march mars mar",
          "april apr",
          "may maj",
          "june juni jun",
          "july juli jul",
          "august augusti aug",
          "september sep sept",
          "october oktober oct okt",
          "november nov",
          "december dec");

  /** Ordinals of quarters and half-years, from 1. */
  static final Map<String, Integer> ORDINALS =
      numbered("first första", "second andra", "third tredje", "fourth fjärde");

  /** Quarters by their short names, from 1. */
  static final Map<String, Integer> QUARTERS = numbered("q1", "q2", "q3", "q4");

  /** Half-years by their short names, from 1. */
  static final Map<String, Integer> HALVES = numbered("h1", "h2");

  /** Seasons by their last month: Swedish ones with their article, since "vår" is also "our". */
  static final Map<String, Integer> SEASONS =
      Map.of(
          "spring",
          5,
          "våren",
          5,
          "summer",
          8,
          "sommaren",
          8,
          "autumn",
          11,
          "fall",
          11,
          "hösten",
          11,
          "winter",
          14,
          "vintern",
          14);

  /** Parts of a year by the month in which they end at the latest. */
  static final Map<String, Integer> PARTS =
      Map.of(
          "beginning",
          4,
          "start",
          4,
          "början",
          4,
          "early",
          4,
          "middle",
          8,
          "mid",
          8,
          "mitten",
          8,
          "end",
          12,
          "slutet",
          12,
          "late",
          12);

  static final Set<String> QUARTER = Set.of("quarter", "kvartal", "kvartalet");

  static final Set<String> HALF = Set.of("half", "halvår", "halvåret");

  /** What may stand between the words of one time. */
  static final Set<String> BETWEEN =
      Set.of(",", "-", "of", "av", "in", "i", "under", "the", "year", "år", "året");

  /** What may stand behind the number of a day or an ordinal. */
  static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "a", "e", ":", ".");

  /** Words that look ahead: a year behind one is a date. */
  static final Set<String> AHEAD =
      Set.of(
          "before",
          "beräknas",
          "by",
          "due",
          "during",
          "expect",
          "expected",
          "före",
          "förväntar",
          "förväntas",
          "innan",
          "kommer",
          "plan",
          "planerar",
          "planeras",
          "planned",
          "räknar",
          "scheduled",
          "senast",
          "shall",
          "ska",
          "skall",
          "till",
          "tills",
          "under",
          "until",
          "väntas",
          "will");

  /** Words that look back: what comes behind one is history. */
  static final Set<String> BACK =
      Set.of(
          "antogs",
          "adopted",
          "bildades",
          "built",
          "byggdes",
          "certifierades",
          "dated",
          "daterad",
          "established",
          "founded",
          "grundad",
          "grundades",
          "grundat",
          "grundats",
          "införde",
          "infördes",
          "introduced",
          "invigdes",
          "lanserade",
          "lanserades",
          "launched",
          "opened",
          "publicerad",
          "publicerades",
          "published",
          "sedan",
          "since",
          "started",
          "startade",
          "startades",
          "updated",
          "uppdaterad",
          "uppdaterades",
          "öppnade",
          "öppnades");

  private TimeWords() {}

  private static Map<String, Integer> numbered(String... names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : List.of(names[i].split(" "))) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
