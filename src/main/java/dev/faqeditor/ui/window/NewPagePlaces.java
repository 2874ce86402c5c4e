package dev.faqeditor.ui.window;

import dev.faqeditor.site.Archetype;
import dev.faqeditor.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a new page can be, as it was read from the disk.
 *
 * @param site that the folders lie in; empty if they lie in none
 * @param folders to choose from
 * @param first which of them to begin with
 * @param extension of the file: with the language, if pages there have it in their names
 * @param archetypes what pages in the folders start with
 */
record NewPagePlaces(
    Optional<Site> site,
    List<Path> folders,
    Path first,
    String extension,
    Map<Path, Archetype> archetypes) {

  private static final String EXTENSION = ".md";

  /** Those around an open page; takes time. */
  static NewPagePlaces around(Path page, Optional<Site> site) {
    Path real = real(page.toAbsolutePath().resolveSibling(""));
    List<Path> folders = site.map(known -> known.foldersAround(page)).orElse(List.of());
    if (folders.isEmpty()) {
      return new NewPagePlaces(site, List.of(real), real, EXTENSION, archetypes(site, real));
    }
    Path first = real; // or the nearest above that is not of one page alone
    while (!folders.contains(first) && first.getParent() != null) {
      first = first.getParent();
    }
    return new NewPagePlaces(
        site,
        folders,
        folders.contains(first) ? first : folders.get(0),
        site.map(known -> extension(known, page)).orElse(EXTENSION),
        archetypes(site, folders.toArray(Path[]::new)));
  }

  /** A folder that the user has named, and those around it if it lies in a site; takes time. */
  static NewPagePlaces in(Path folder) {
    Path page = real(folder).resolve("page.md");
    return around(page, Site.around(page));
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder; // saving says what is wrong with it
    }
  }

  private static Map<Path, Archetype> archetypes(Optional<Site> site, Path... folders) {
    Map<Path, Archetype> found = new HashMap<>();
    for (Path folder : folders) {
      site.flatMap(known -> known.archetype(folder.resolve("page.md")))
          .ifPresent(archetype -> found.put(folder, archetype));
    }
    return Map.copyOf(found);
  }

  /** As the open page's: {@code .sv.md} if it is named so. */
  private static String extension(Site site, Path page) {
    return site.page(page, "")
        .map(found -> found.file())
        .filter(file -> file.baseFileName().endsWith("." + file.language()))
        .map(file -> "." + file.language() + EXTENSION)
        .orElse(EXTENSION);
  }

  /** A folder as the user knows it: by its path in the site. */
  String shown(Path folder) {
    return site.map(Site::root)
        .filter(folder::startsWith)
        .map(root -> root.relativize(folder).toString())
        .filter(path -> !path.isEmpty())
        .orElse(folder.toString());
  }

  /** The file name for a title; "" if nothing of it can stand in one. */
  String nameFor(String title) {
    String path =
        site.map(known -> known.pathOf(title))
            .orElseGet(() -> title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
    String name =
        path.replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-")
            .replaceAll("-{2,}", "-")
            .replaceAll("^-|-$", "");
    return name.isEmpty() ? "" : name + extension;
  }

  /** Why no page can be made there, as a key of a message; empty if one can. Looks at the disk. */
  static Optional<String> obstacle(Path folder, String name) {
    if (!name.matches("[^/\\\\:*?\"<>|\\p{Cntrl}]+") || name.startsWith(".")) {
      return Optional.of("newPage.badName");
    }
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)")) {
      return Optional.of("newPage.notMarkdown");
    }
    return Files.exists(folder.resolve(name)) ? Optional.of("newPage.exists") : Optional.empty();
  }
}
