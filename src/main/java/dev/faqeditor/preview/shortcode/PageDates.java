package dev.faqeditor.preview.shortcode;

import dev.faqeditor.hugo.Settings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a page by Hugo's default {@code frontmatter} settings, without git. */
final class PageDates {

  private static final OffsetDateTime ZERO = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "Date", List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified"),
          "Lastmod", List.of("lastmod", "modified", "date", "publishdate", "pubdate", "published"),
          "PublishDate", List.of("publishdate", "pubdate", "published", "date"),
          "ExpiryDate", List.of("expirydate", "unpublishdate"));

  private PageDates() {}

  /** The date of this name; Go's zero time where the page has none. */
  static OffsetDateTime of(String name, Settings frontMatter) {
    return KEYS.getOrDefault(name, List.of()).stream()
        .flatMap(key -> frontMatter.value(key).stream())
        .flatMap(value -> time(value).stream())
        .findFirst()
        .orElse(ZERO);
  }

  static boolean isZero(OffsetDateTime time) {
    return time.equals(ZERO);
  }

  /** The value, dates and times of day without offset being those of UTC, as in Go. */
  static Object asTime(Object value) {
    return time(value).map(Object.class::cast).orElse(value);
  }

  private static Optional<OffsetDateTime> time(Object value) {
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time);
    }
    if (value instanceof LocalDateTime time) {
      return Optional.of(time.atOffset(ZoneOffset.UTC));
    }
    if (value instanceof LocalDate date) {
      return Optional.of(date.atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    return Optional.empty();
  }
}
