package dev.faqeditor.site;

import dev.faqeditor.hugo.Language;
import dev.faqeditor.hugo.Settings;
import dev.faqeditor.hugo.SiteConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where Hugo puts pages: by {@code url}, else by {@code permalinks}, else by folders and {@code
 * slug} or file name.
 */
final class Addresses {

  private final SiteConfiguration configuration;
  private final Map<String, Language> languages = new TreeMap<>();
  private final boolean lower;
  private final boolean bare;
  private final boolean ugly;

  Addresses(SiteConfiguration configuration) {
    this.configuration = configuration;
    configuration.languages().forEach(language -> languages.put(language.code(), language));
    lower = !configuration.settings().flag("disablePathToLower").orElse(false);
    bare = configuration.settings().flag("removePathAccents").orElse(false);
    ugly = configuration.hasUglyUrls();
  }

  /** The names of taxonomies as pages have them: {@code tags}. */
  Set<String> taxonomies() {
    Settings said = configuration.settings().table("taxonomies");
    return configuration.settings().value("taxonomies").isEmpty()
        ? Set.of("tags", "categories")
        : said.values().keySet().stream()
            .flatMap(key -> said.text(key).stream())
            .collect(Collectors.toSet());
  }

  /** The codes of the site's languages. */
  Set<String> languages() {
    return languages.keySet();
  }

  /** Whether the site has Hugo make no pages of this kind. */
  boolean isDisabled(String kind) {
    return configuration.settings().texts("disableKinds").stream().anyMatch(kind::equalsIgnoreCase);
  }

  /** The path before all pages of a language: "/" or {@code /en/}. */
  String prefix(String language) {
    boolean several = languages.size() > 1;
    boolean plain =
        language.equals(configuration.defaultLanguage())
            && !configuration.defaultLanguageInFolder();
    return several && !plain ? "/" + language + "/" : "/";
  }

  /** A text as part of an address. */
  String urlized(String text) {
    return UrlText.sanitized(text, lower, bare);
  }

  /** The address of a list page with this path. */
  String list(String language, String path) {
    return path.isEmpty() ? prefix(language) : ended(prefix(language) + urlized(path));
  }

  /** An address with the base path, encoded. */
  String relPermalink(String address) {
    return UrlText.encoded(configuration.basePath() + address.substring(1));
  }

  /**
   * The address of a page.
   *
   * @param sections the sections that the page lies in, the topmost first
   */
  String of(ContentFile file, ContentPage.Kind kind, Settings frontMatter, List<String> sections) {
    Optional<String> url = frontMatter.text("url").filter(text -> !text.isEmpty());
    if (url.isPresent()) {
      return ofUrl(url.get(), prefix(file.language()));
    }
    if (kind != ContentPage.Kind.PAGE) {
      return list(file.language(), file.folder());
    }
    Optional<String> permalink =
        pattern(file).flatMap(p -> p.expand(file, frontMatter, sections, this::urlized));
    if (permalink.isPresent()) {
      String path = UrlText.resolved("/" + urlized(permalink.get())).substring(1);
      return ended(prefix(file.language()) + withoutSlash(path));
    }
    String folder =
        file.role() == ContentFile.Role.LEAF_BUNDLE
            ? ContentFile.parentOf(file.folder())
            : file.folder();
    String name =
        frontMatter.text("slug").filter(text -> !text.isEmpty()).orElseGet(file::contentBaseName);
    String path = folder.isEmpty() ? name : urlized(folder) + "/" + urlized(name);
    return ended(prefix(file.language()) + urlized(path));
  }

  /** With a slash before it, a {@code url} knows nothing of languages. */
  private static String ofUrl(String url, String prefix) {
    String path = UrlText.resolved(url.startsWith("/") ? url : prefix + url);
    boolean isFile = path.substring(path.lastIndexOf('/')).indexOf('.') > 0;
    return isFile || path.endsWith("/") ? path : path + "/";
  }

  private Optional<PermalinkPattern> pattern(ContentFile file) {
    String section = file.section().isEmpty() ? "/" : file.section();
    Language language = languages.get(file.language());
    List<Settings> tables =
        language == null
            ? List.of(configuration.permalinks())
            : List.of(language.settings().table("permalinks"), configuration.permalinks());
    for (Settings table : tables) {
      for (Settings level : List.of(table.table("page"), table)) {
        Object pattern = level.values().get(section.toLowerCase(Locale.ROOT));
        if (pattern instanceof String text) {
          return Optional.of(new PermalinkPattern(text));
        }
      }
    }
    return Optional.empty();
  }

  /** The addresses that {@code aliases} say: absolute, or beside the page's. */
  List<String> aliases(Settings frontMatter, String address) {
    String own = withoutSlash(address);
    String beside = own.substring(0, own.lastIndexOf('/') + 1);
    return frontMatter.texts("aliases").stream()
        .map(alias -> UrlText.resolved(alias.startsWith("/") ? alias : beside + alias))
        .toList();
  }

  private String ended(String path) {
    if (path.endsWith("/")) {
      return path; // the topmost index.md
    }
    return ugly ? path + ".html" : path + "/";
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
