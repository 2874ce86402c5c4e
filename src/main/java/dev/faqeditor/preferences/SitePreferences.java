package dev.faqeditor.preferences;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the user prefers for one site.
 *
 * @param values by their keys, as the file has them; keys that nobody knows are kept
 */
public record SitePreferences(SortedMap<String, String> values) {

  /** Nothing is chosen. */
  public static final SitePreferences NONE = new SitePreferences(new TreeMap<>());

  private static final String STYLESHEETS = "stylesheets";
  private static final String RULE = "rule.";

  /** Copies the values. */
  public SitePreferences {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * The stylesheets to show pages with, as paths in the site, in their order; empty if they are to
   * be found, an empty list for none.
   */
  public Optional<List<String>> stylesheets() {
    return Optional.ofNullable(values.get(STYLESHEETS))
        .map(
            listed ->
                Arrays.stream(listed.split(","))
                    .map(String::strip)
                    .filter(path -> !path.isEmpty())
                    .toList());
  }

  /** The same with these stylesheets; with those that are found, if empty. */
  public SitePreferences withStylesheets(Optional<List<String>> paths) {
    return with(STYLESHEETS, paths.map(list -> String.join(", ", list)));
  }

  /** What is chosen for each rule of the check, by the rule's id. */
  public Map<String, String> rules() {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(RULE))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(RULE.length()), Map.Entry::getValue));
  }

  /** The same with these choices, and no others, for rules. */
  public SitePreferences withRules(Map<String, String> rules) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changed.keySet().removeIf(key -> key.startsWith(RULE));
    rules.forEach((id, choice) -> changed.put(RULE + id, choice));
    return new SitePreferences(changed);
  }

  private SitePreferences with(String key, Optional<String> value) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changed.remove(key);
    value.ifPresent(chosen -> changed.put(key, chosen));
    return new SitePreferences(changed);
  }
}
