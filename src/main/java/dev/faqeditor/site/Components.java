package dev.faqeditor.site;

import dev.faqeditor.hugo.ModuleImport;
import dev.faqeditor.hugo.Settings;
import dev.faqeditor.hugo.SiteConfiguration;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A site and all that it takes from, its configuration merged. What an import names is sought in
 * {@code _vendor} and in the themes folder; a module that Hugo keeps in its cache only is missing.
 */
final class Components {

  private static final int MAX_COMPONENTS = 50;

  private final Enclosure enclosure;
  private final List<Component> themes = new ArrayList<>();
  private final List<SiteProblem> problems = new ArrayList<>();
  private final List<Path> watched = new ArrayList<>();
  private final Set<Path> seen = new LinkedHashSet<>();
  private final SiteConfiguration own;
  private Settings merged;

  Components(Enclosure enclosure) {
    this.enclosure = enclosure;
    this.merged = read(enclosure.root());
    this.own = new SiteConfiguration(merged);
    addImports(own);
  }

  /** The site's configuration with those of its themes under it. */
  SiteConfiguration configuration() {
    return new SiteConfiguration(merged);
  }

  /** The site, then its themes in Hugo's order: each before those that it takes from itself. */
  List<Component> inOrder() {
    return Stream.concat(Stream.of(Component.ofSite(enclosure.root(), own)), themes.stream())
        .toList();
  }

  /** What is wrong with the configuration and the themes. */
  List<SiteProblem> problems() {
    return problems;
  }

  /** Files and folders whose times change when the configuration does. */
  List<Path> watched() {
    return watched;
  }

  private Settings read(Path folder) {
    ConfigurationFiles files = new ConfigurationFiles(enclosure, folder);
    problems.addAll(files.problems());
    files.watched().forEach(watched::add);
    return files.settings();
  }

  private void addImports(SiteConfiguration importer) {
    for (ModuleImport each : importer.imports()) {
      Optional<Path> folder = folderOf(each.path());
      if (folder.isPresent() && seen.size() < MAX_COMPONENTS && seen.add(folder.get())) {
        add(each, folder.get());
      }
    }
  }

  private void add(ModuleImport theme, Path folder) {
    Settings settings = theme.ignoresConfiguration() ? Settings.NONE : read(folder);
    SiteConfiguration configuration = new SiteConfiguration(settings);
    themes.add(Component.ofTheme(folder, theme.mounts(), configuration.mounts()));
    merged = ThemeMerge.under(merged, settings);
    addImports(configuration);
  }

  private Optional<Path> folderOf(String path) {
    Path root = enclosure.root();
    try {
      Path theme = root.resolve(own.themesFolder()).resolve(path);
      for (Path candidate : List.of(root.resolve("_vendor").resolve(path), theme)) {
        Optional<Path> inside = enclosure.inside(candidate);
        if (inside.isPresent() && Files.isDirectory(inside.get())) {
          return inside;
        }
      }
      SiteProblem.Kind kind =
          enclosure.leadsOut(theme) ? SiteProblem.Kind.OUTSIDE : SiteProblem.Kind.THEME_MISSING;
      problems.add(new SiteProblem(kind, theme, 0, path));
    } catch (InvalidPathException e) {
      problems.add(new SiteProblem(SiteProblem.Kind.THEME_MISSING, root, 0, path));
    }
    return Optional.empty();
  }
}
