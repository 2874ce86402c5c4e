package dev.faqeditor.ui.window;

import dev.faqeditor.preferences.SitePreferences;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.Stylesheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which stylesheets pages of a site can be shown with.
 *
 * @param found those that the site's templates name, in their order
 * @param chosen those that the user has chosen; empty if those that are found are to be used
 * @param all the paths of all that there are, the chosen and found ones first
 */
record StylesheetChoice(List<String> found, Optional<List<String>> chosen, List<String> all) {

  /** The choice for a site; takes time. */
  static StylesheetChoice of(Site site, SitePreferences preferences) {
    List<String> found = site.stylesheets().stream().map(Stylesheet::path).toList();
    Set<String> all = new LinkedHashSet<>(preferences.stylesheets().orElse(List.of()));
    all.addAll(found);
    all.addAll(site.stylesheetPaths());
    return new StylesheetChoice(found, preferences.stylesheets(), List.copyOf(all));
  }

  /** The paths that are used now. */
  List<String> used() {
    return chosen.orElse(found);
  }
}
