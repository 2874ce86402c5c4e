package dev.faqeditor.site;

import dev.faqeditor.hugo.Settings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a theme's configuration under a site's, by Hugo's merge strategies: {@code params} deeply,
 * the first level of menus, output formats and media types, and nothing else, unless a key {@code
 * _merge} in the site's table says otherwise.
 */
final class ThemeMerge {

  private static final String STRATEGY = "_merge";

  private enum Strategy {
    NONE,
    SHALLOW,
    DEEP
  }

  private static final Map<String, Strategy> DEFAULTS =
      Map.of(
          "params", Strategy.DEEP,
          "menu", Strategy.SHALLOW,
          "menus", Strategy.SHALLOW,
          "outputformats", Strategy.SHALLOW,
          "mediatypes", Strategy.SHALLOW);

  private ThemeMerge() {}

  /** The site's settings with the theme's under them. */
  static Settings under(Settings site, Settings theme) {
    return new Settings(tables(site.values(), theme.values(), 0));
  }

  /**
   * Merges tables that hold others.
   *
   * @param depth 0 for the root, 1 for {@code languages}, 2 for one language
   */
  private static Map<String, Object> tables(Map<?, ?> site, Map<?, ?> theme, int depth) {
    Map<String, Object> merged = copy(site);
    Strategy own = said(site).orElse(Strategy.NONE);
    theme.forEach(
        (key, value) -> {
          Object known = merged.get(key);
          boolean table = value instanceof Map;
          if (depth == 1 || (depth == 0 && key.equals("languages"))) {
            if (table && known instanceof Map<?, ?> map) {
              merged.put((String) key, tables(map, (Map<?, ?>) value, depth + 1));
            }
          } else if (table && (known == null || known instanceof Map)) {
            Map<?, ?> map = known instanceof Map<?, ?> there ? there : Map.of();
            Strategy strategy = said(map).orElse(DEFAULTS.getOrDefault(key, own));
            if (known != null || strategy != Strategy.NONE) {
              merged.put((String) key, merged(map, (Map<?, ?>) value, strategy, false));
            }
          } else if (known == null && own != Strategy.NONE && !key.equals(STRATEGY)) {
            merged.put((String) key, value);
          }
        });
    return merged;
  }

  /** As Hugo merges tables: below a shallow one, only what is said there can be added to. */
  private static Map<String, Object> merged(
      Map<?, ?> site, Map<?, ?> theme, Strategy strategy, boolean closed) {
    Map<String, Object> merged = copy(site);
    Strategy own = said(site).orElse(strategy);
    theme.forEach(
        (key, value) -> {
          if (merged.get(key) instanceof Map<?, ?> known && value instanceof Map<?, ?> below) {
            merged.put((String) key, merged(known, below, own, own == Strategy.SHALLOW));
          } else if (!merged.containsKey(key)
              && own != Strategy.NONE
              && !closed
              && !key.equals(STRATEGY)) {
            merged.put((String) key, value);
          }
        });
    return merged;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }

  private static Optional<Strategy> said(Map<?, ?> table) {
    if (!(table.get(STRATEGY) instanceof String name)) {
      return Optional.empty();
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "deep" -> Optional.of(Strategy.DEEP);
      case "shallow" -> Optional.of(Strategy.SHALLOW);
      default -> Optional.of(Strategy.NONE);
    };
  }
}
