package dev.faqeditor.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The templates of a site and its themes, by the names that pages know them by.
 *
 * <p>Shortcodes are below {@code shortcodes} or (from Hugo 0.146 on) {@code _shortcodes}, and may
 * have variants {@code name.LANGUAGE.FORMAT.html}. The variant that fits a page best counts,
 * whether the site or a theme has it; Hugo 0.111 takes one of another language rather than none.
 */
final class Layouts {

  private static final int MAX_FILES = 5000;
  private static final List<String> SHORTCODES = List.of("_shortcodes/", "shortcodes/");
  private static final List<String> PARTIALS = List.of("_partials/", "partials/");

  /** A shortcode's template for pages of some language or output format; "" for any. */
  private record Variant(Path file, String language, String format) {

    int fit(String pageLanguage) {
      int byLanguage = language.isEmpty() ? 2 : language.equals(pageLanguage) ? 4 : 0;
      return byLanguage + (format.isEmpty() || format.equals("html") ? 1 : 0);
    }
  }

  private final Map<String, Path> files;
  private final Map<String, List<Variant>> shortcodes = new LinkedHashMap<>();

  Layouts(MountedFolder folder, Set<String> languages) {
    files = folder.files(MAX_FILES);
    for (String start : SHORTCODES) {
      files.forEach(
          (path, file) -> {
            if (path.startsWith(start)) {
              addShortcode(path.substring(start.length()), file, languages);
            }
          });
    }
  }

  private void addShortcode(String path, Path file, Set<String> languages) {
    int base = path.lastIndexOf('/') + 1;
    List<String> parts = List.of(path.substring(base).split("\\.", -1));
    if (parts.size() < 2) {
      return;
    }
    String language = "";
    String format = parts.get(parts.size() - 1).equals("html") ? "" : parts.get(parts.size() - 1);
    for (String part : parts.subList(1, parts.size() - 1)) {
      if (languages.contains(part)) {
        language = part;
      } else {
        format = part;
      }
    }
    shortcodes
        .computeIfAbsent(path.substring(0, base) + parts.get(0), name -> new ArrayList<>())
        .add(new Variant(file, language, format));
  }

  /** All files by their paths in the folder. */
  Map<String, Path> files() {
    return files;
  }

  /** The names of all shortcodes that have a template, sorted. */
  Set<String> shortcodeNames() {
    return new TreeSet<>(shortcodes.keySet());
  }

  /** The file of a shortcode's template, for a page of this language. */
  Optional<Path> shortcode(String name, String language) {
    return shortcodes.getOrDefault(name, List.of()).stream()
        .max(
            Comparator.comparingInt((Variant variant) -> variant.fit(language))
                .thenComparing(variant -> -orderOf(name, variant)))
        .map(Variant::file);
  }

  private int orderOf(String name, Variant variant) {
    return shortcodes.getOrDefault(name, List.of()).indexOf(variant);
  }

  /** The file of a partial, named with or without its extension. */
  Optional<Path> partial(String name) {
    for (String folder : PARTIALS) {
      for (String extension : List.of("", ".html")) {
        Path file = files.get(folder + name + extension);
        if (file != null) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** The paths of the render hooks: {@code _default/_markup/render-link.html}. */
  Set<String> renderHooks() {
    Set<String> hooks = new TreeSet<>();
    for (String path : files.keySet()) {
      if (("/" + path).contains("/_markup/render-")) {
        hooks.add(path);
      }
    }
    return hooks;
  }
}
