package dev.faqeditor.template.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English words: headings made of names, plurals and singulars. */
final class Inflection {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("bus", "buses"),
          Map.entry("person", "people"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("child", "children"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("goose", "geese"),
          Map.entry("mouse", "mice"),
          Map.entry("ox", "oxen"),
          Map.entry("quiz", "quizzes"),
          Map.entry("leaf", "leaves"),
          Map.entry("life", "lives"),
          Map.entry("wife", "wives"),
          Map.entry("knife", "knives"),
          Map.entry("wolf", "wolves"),
          Map.entry("half", "halves"),
          Map.entry("index", "indices"),
          Map.entry("matrix", "matrices"),
          Map.entry("datum", "data"),
          Map.entry("analysis", "analyses"),
          Map.entry("crisis", "crises"),
          Map.entry("hero", "heroes"),
          Map.entry("potato", "potatoes"),
          Map.entry("tomato", "tomatoes"));

  private static final Set<String> SAME =
      Set.of(
          "equipment",
          "information",
          "rice",
          "money",
          "species",
          "series",
          "fish",
          "sheep",
          "news",
          "deer",
          "aircraft");

  private static final Set<String> ACRONYMS =
      Set.of(
          "API", "ASCII", "CSS", "CSV", "DNS", "FTP", "GPS", "HTML", "HTTP", "HTTPS", "ID", "IP",
          "JSON", "OK", "PDF", "RAM", "RSS", "SMS", "SQL", "SSH", "SSL", "SVG", "TLS", "UI", "URI",
          "URL", "UTF8", "UUID", "XML");

  private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

  private Inflection() {}

  /** {@code my-first_post} is {@code My first post}, {@code 3} is {@code 3rd}. */
  static String humanized(String word) {
    if (!word.isEmpty() && word.length() < 19 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return word + ordinal(Long.parseLong(word));
    }
    StringBuilder sentence = new StringBuilder();
    for (String part : spaced(word).split(" ", -1)) {
      String upper = part.toUpperCase(Locale.ROOT);
      if (!part.isEmpty()) {
        sentence.append(sentence.isEmpty() ? "" : " ");
        sentence.append(ACRONYMS.contains(upper) ? upper : part.toLowerCase(Locale.ROOT));
      }
    }
    return StringFunctions.firstUpper(sentence.toString());
  }

  /** A blank for each sign between words, and before each word that starts with a capital. */
  private static String spaced(String word) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean afterSmall = i > 0 && Character.isLowerCase(word.charAt(i - 1));
      boolean beforeSmall = i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
      if (Character.isUpperCase(c) && i > 0 && (afterSmall || beforeSmall)) {
        spaced.append(' ');
      }
      spaced.append(c == '_' || c == '-' ? ' ' : c);
    }
    return spaced.toString();
  }

  private static String ordinal(long number) {
    long teens = number % 100;
    if (teens >= 11 && teens <= 13) {
      return "th";
    }
    return switch ((int) (number % 10)) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  static String plural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower);
    if (word.isEmpty() || SAME.contains(lower) || IRREGULAR.containsValue(lower)) {
      return word;
    }
    if (irregular != null) {
      return word.charAt(0) + irregular.substring(1);
    }
    if (endsWithConsonantY(lower)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
      return word;
    }
    return word + (HISSING.stream().anyMatch(lower::endsWith) ? "es" : "s");
  }

  private static boolean endsWithConsonantY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> entry : IRREGULAR.entrySet()) {
      if (entry.getValue().equals(lower)) {
        return word.charAt(0) + entry.getKey().substring(1);
      }
    }
    if (SAME.contains(lower) || !lower.endsWith("s") || lower.endsWith("ss")) {
      return word;
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    String stem = lower.substring(0, lower.length() - 1);
    boolean hissing =
        stem.endsWith("e")
            && HISSING.stream().anyMatch(stem.substring(0, stem.length() - 1)::endsWith)
            && !stem.endsWith("se");
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }
}
