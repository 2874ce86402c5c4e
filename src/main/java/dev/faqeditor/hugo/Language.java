package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * One of a site's languages.
 *
 * @param code its key in the configuration, in lower case: {@code sv}
 * @param name how it is called there; its code where that is not said
 * @param weight its place among the others, the lightest first; 0 where that is not said
 * @param contentFolder its own content folder, relative to the site's, if it has one
 * @param settings all that its table says; each goes before the site's own
 */
public record Language(
    String code, String name, long weight, Optional<String> contentFolder, Settings settings) {

  /** The language that a table describes. */
  static Language of(String code, Settings settings) {
    return new Language(
        code,
        settings.text("languageName").orElse(code),
        settings.number("weight").orElse(0L),
        settings.text("contentDir"),
        settings);
  }

  /** What its table says of {@code params}. */
  public Settings params() {
    return settings.table("params");
  }
}
