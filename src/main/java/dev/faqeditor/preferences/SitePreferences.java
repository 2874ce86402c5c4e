package dev.faqeditor.preferences;

import dev.faqeditor.text.PropertyText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the user prefers for one site: the text of a properties file. What nobody here knows stays
 * in it.
 *
 * @param text all of the file
 */
public record SitePreferences(String text) {

  /** Nothing is chosen. */
  public static final SitePreferences NONE = new SitePreferences("");

  private static final String STYLESHEETS = "stylesheets";

  /**
   * The stylesheets to show pages with, as paths in the site, in their order; empty if they are to
   * be found, an empty list for none.
   */
  public Optional<List<String>> stylesheets() {
    return new PropertyText(text)
        .value(STYLESHEETS)
        .map(
            listed ->
                Arrays.stream(listed.split(","))
                    .map(String::strip)
                    .filter(path -> !path.isEmpty())
                    .toList());
  }

  /** The same with these stylesheets; with those that are found, if empty. */
  public SitePreferences withStylesheets(Optional<List<String>> paths) {
    Optional<String> listed = paths.map(list -> String.join(", ", list));
    return new SitePreferences(new PropertyText(text).with(STYLESHEETS, listed).text());
  }
}
