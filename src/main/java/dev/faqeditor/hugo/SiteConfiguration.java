package dev.faqeditor.hugo;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site's configuration says, with Hugo's default where it says nothing.
 *
 * @param settings all of it, merged from its files
 */
public record SiteConfiguration(Settings settings) {

  /** A site that configures nothing. */
  public static final SiteConfiguration DEFAULTS = new SiteConfiguration(Settings.NONE);

  /** Where the site is published; empty if nowhere yet. */
  public String baseUrl() {
    return settings.text("baseURL").orElse("");
  }

  /** The path of {@link #baseUrl}, with a slash before and behind: {@code /} or {@code /sub/}. */
  public String basePath() {
    try {
      String path = Optional.ofNullable(URI.create(baseUrl()).getPath()).orElse("");
      String absolute = path.startsWith("/") ? path : "/" + path;
      return absolute.endsWith("/") ? absolute : absolute + "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  /** The title; empty if it has none. */
  public String title() {
    return settings.text("title").orElse("");
  }

  /** The code for HTML's {@code lang}: {@code sv-SE}; the default language where it has none. */
  public String languageCode() {
    return settings.text("languageCode").orElseGet(this::defaultLanguage);
  }

  /** The language of pages that say none. */
  public String defaultLanguage() {
    return settings.text("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
  }

  /** Whether the default language's pages, too, are in a folder of its name. */
  public boolean defaultLanguageInFolder() {
    return settings.flag("defaultContentLanguageInSubdir").orElse(false);
  }

  /** The languages by weight, then by code; the default one alone where none are configured. */
  public List<Language> languages() {
    List<String> disabled = settings.texts("disableLanguages");
    List<Language> languages =
        settings.table("languages").values().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Map)
            .map(
                entry -> {
                  String code = entry.getKey();
                  return Language.of(code, settings.table("languages").table(code));
                })
            .filter(language -> !disabled.contains(language.code()))
            .filter(language -> !language.settings().flag("disabled").orElse(false))
            .sorted(
                Comparator.comparing((Language language) -> language.weight() == 0)
                    .thenComparing(Language::weight)
                    .thenComparing(Language::code))
            .toList();
    return languages.isEmpty() ? List.of(Language.of(defaultLanguage(), Settings.NONE)) : languages;
  }

  /** Whether the site has languages of its own making. */
  public boolean isMultilingual() {
    return !settings.table("languages").values().isEmpty();
  }

  /** The site's params. */
  public Settings params() {
    return settings.table("params");
  }

  /** The folder of the themes, relative to the site's. */
  public String themesFolder() {
    return settings.text("themesDir").orElse("themes");
  }

  /** The modules and then the themes that the site takes from, the nearest first. */
  public List<ModuleImport> imports() {
    Stream<ModuleImport> modules =
        settings.tables("module.imports").stream()
            .filter(table -> !table.flag("disable").orElse(false))
            .filter(table -> table.text("path").isPresent())
            .map(
                table ->
                    new ModuleImport(
                        table.text("path").orElse(""),
                        mountsOf(table.tables("mounts")),
                        table.flag("ignoreConfig").orElse(false)));
    Stream<ModuleImport> themes =
        settings.texts("theme").stream().map(name -> new ModuleImport(name, List.of(), false));
    return Stream.concat(modules, themes).toList();
  }

  /** What {@code module.mounts} says. */
  public List<Mount> mounts() {
    return mountsOf(settings.tables("module.mounts"));
  }

  private static List<Mount> mountsOf(List<Settings> tables) {
    return tables.stream().flatMap(table -> Mount.of(table).stream()).toList();
  }

  /** The content folder, relative to the site's. */
  public String contentFolder() {
    return settings.text("contentDir").orElse("content");
  }

  /** The layouts folder, relative to the site's. */
  public String layoutFolder() {
    return settings.text("layoutDir").orElse("layouts");
  }

  /** The folder of what new pages start with, relative to the site's. */
  public String archetypeFolder() {
    return settings.text("archetypeDir").orElse("archetypes");
  }

  /** The assets folder, relative to the site's. */
  public String assetFolder() {
    return settings.text("assetDir").orElse("assets");
  }

  /**
   * The folders of static files, relative to the site's. Of two files with the same name, Hugo
   * takes the one in the later folder ({@code staticDir}, then {@code staticDir0} to {@code 10}).
   */
  public List<String> staticFolders() {
    List<String> folders =
        Stream.concat(
                settings.texts("staticDir").stream(),
                Stream.iterate(0, n -> n <= 10, n -> n + 1)
                    .flatMap(n -> settings.texts("staticDir" + n).stream()))
            .distinct()
            .toList();
    return folders.isEmpty() ? List.of("static") : folders;
  }

  /** How Markdown is rendered. */
  public GoldmarkSettings goldmark() {
    return GoldmarkReader.read(settings);
  }

  /** Whether names of emoji between colons become emoji. */
  public boolean enablesEmoji() {
    return settings.flag("enableEmoji").orElse(false);
  }

  /** Whether shortcodes may be defined on a page; older sites say it outside {@code security}. */
  public boolean allowsInlineShortcodes() {
    return settings
        .flag("security.enableInlineShortcodes")
        .or(() -> settings.flag("enableInlineShortcodes"))
        .orElse(false);
  }

  /** Whether links to the site itself become relative ones. */
  public boolean hasRelativeUrls() {
    return settings.flag("relativeURLs").orElse(false);
  }

  /** Whether links to the site itself become absolute ones. */
  public boolean hasCanonifiedUrls() {
    return settings.flag("canonifyURLs").orElse(false);
  }

  /** Whether a page is {@code /faq.html} rather than {@code /faq/}. */
  public boolean hasUglyUrls() {
    return settings.flag("uglyURLs").orElse(false);
  }

  /** Patterns of paths by section, as written. */
  public Settings permalinks() {
    return settings.table("permalinks");
  }
}
