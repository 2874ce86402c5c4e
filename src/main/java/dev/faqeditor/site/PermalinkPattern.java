package dev.faqeditor.site;

import dev.faqeditor.hugo.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A pattern of {@code permalinks}: {@code /:year/:slug/}.
 *
 * @param pattern as written
 */
record PermalinkPattern(String pattern) {

  /**
   * The path of a page.
   *
   * @param sections the sections that the page lies in, the topmost first
   * @param urlized makes path of text
   * @return the path; empty if the pattern asks for what is not known of the page
   */
  Optional<String> expand(
      ContentFile file,
      Settings frontMatter,
      List<String> sections,
      UnaryOperator<String> urlized) {
    StringBuilder path = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int stop = at + 1;
      if (pattern.charAt(at) != ':') {
        path.append(pattern.charAt(at));
        at = stop;
        continue;
      }
      while (stop < pattern.length() && isWordPart(pattern.charAt(stop))) {
        stop++;
      }
      Optional<String> slice = Optional.empty();
      String token = pattern.substring(at + 1, stop);
      if (stop < pattern.length() && pattern.charAt(stop) == '[' && token.equals("sections")) {
        int end = pattern.indexOf(']', stop);
        slice = end < 0 ? slice : Optional.of(pattern.substring(stop + 1, end));
        stop = end < 0 ? stop : end + 1;
      }
      Optional<String> value =
          slice.isPresent()
              ? Optional.of(joined(sliced(sections, slice.get()), urlized))
              : value(token, file, frontMatter, sections, urlized);
      if (value.isEmpty()) {
        return value;
      }
      path.append(value.get());
      at = stop;
    }
    return Optional.of(path.toString());
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) && c < 128;
  }

  private static Optional<String> value(
      String token,
      ContentFile file,
      Settings frontMatter,
      List<String> sections,
      UnaryOperator<String> urlized) {
    Optional<String> slug = frontMatter.text("slug").filter(text -> !text.isEmpty());
    String title = frontMatter.text("title").orElse("");
    return switch (token) {
      case "title" -> Optional.of(urlized.apply(title));
      case "slug" -> Optional.of(urlized.apply(slug.orElse(title)));
      case "filename", "contentbasename" -> Optional.of(urlized.apply(file.contentBaseName()));
      case "slugorfilename", "slugorcontentbasename" ->
          Optional.of(urlized.apply(slug.orElseGet(file::contentBaseName)));
      case "section" -> Optional.of(urlized.apply(file.section()));
      case "sections" -> Optional.of(joined(sections, urlized));
      default -> dateOf(frontMatter).flatMap(date -> ofDate(token, date));
    };
  }

  private static Optional<String> ofDate(String token, LocalDate date) {
    return Optional.ofNullable(
        switch (token) {
          case "year" -> String.valueOf(date.getYear());
          case "month" -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
          case "monthname" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case "day" -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
          case "weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
          case "weekdayname" -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case "yearday" -> String.valueOf(date.getDayOfYear());
          default -> null;
        });
  }

  private static Optional<LocalDate> dateOf(Settings frontMatter) {
    for (String key :
        List.of("date", "publishDate", "pubdate", "published", "lastmod", "modified")) {
      Object value = frontMatter.value(key).orElse("");
      if (value instanceof LocalDate date) {
        return Optional.of(date);
      }
      if (value instanceof LocalDateTime time) {
        return Optional.of(time.toLocalDate());
      }
      if (value instanceof OffsetDateTime time) {
        return Optional.of(time.toLocalDate());
      }
      Optional<LocalDate> written = value instanceof String text ? parsed(text) : Optional.empty();
      if (written.isPresent()) {
        return written;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String joined(List<String> sections, UnaryOperator<String> urlized) {
    return String.join("/", sections.stream().map(urlized).toList());
  }

  /** What {@code [1:]}, {@code [:2]}, {@code [0]} or {@code [last]} takes of the sections. */
  private static List<String> sliced(List<String> sections, String slice) {
    int size = sections.size();
    int colon = slice.indexOf(':');
    int from = colon == 0 ? 0 : index(colon < 0 ? slice : slice.substring(0, colon), size);
    int to = colon < 0 ? from + 1 : size;
    if (colon >= 0 && colon < slice.length() - 1) {
      to = index(slice.substring(colon + 1), size);
    }
    int start = Math.max(0, Math.min(from, size));
    return sections.subList(start, Math.max(start, Math.min(to, size)));
  }

  private static int index(String text, int size) {
    try {
      return text.equals("last") ? size - 1 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
