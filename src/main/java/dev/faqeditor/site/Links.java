package dev.faqeditor.site;

import dev.faqeditor.hugo.SiteConfiguration;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds what links and references lead to. */
final class Links {

  private static final Set<String> FEEDS =
      Set.of("index.xml", "sitemap.xml", "robots.txt", "404.html", "index.json");

  private final SiteConfiguration configuration;
  private final Supplier<PageIndex> pages;
  private final SiteFiles files;
  private final boolean resolvesFilePaths;

  /**
   * Links of a site.
   *
   * @param resolvesFilePaths whether a template makes links to files links to their pages
   */
  Links(
      SiteConfiguration configuration,
      Supplier<PageIndex> pages,
      SiteFiles files,
      boolean resolvesFilePaths) {
    this.configuration = configuration;
    this.pages = pages;
    this.files = files;
    this.resolvesFilePaths = resolvesFilePaths;
  }

  /** What the address of a link on this page leads to. */
  LinkTarget resolve(String href, ContentPage from) {
    String address = href.strip();
    if (address.contains("{{") || address.contains("}}")) {
      return new LinkTarget.Unknown(LinkTarget.Reason.TEMPLATED);
    }
    SiteAddress parts = SiteAddress.of(address);
    if (parts.path().isEmpty() && !parts.hasHost() && parts.scheme().isEmpty()) {
      return new LinkTarget.Fragment(parts.fragment());
    }
    Optional<String> onHost = onOwnHost(parts);
    if (onHost.isEmpty()) {
      return new LinkTarget.Outside(address);
    }
    Optional<String> path = pathOnSite(UrlText.decoded(onHost.get()), parts, from.address());
    if (path.isEmpty()) {
      return new LinkTarget.Unknown(LinkTarget.Reason.BESIDE_BASE_PATH);
    }
    LinkTarget target = at(path.get(), parts.fragment());
    return target instanceof LinkTarget.Missing && resolvesFilePaths
        ? byFile(onHost.get(), parts, from).orElse(target)
        : target;
  }

  /** The page of the file that a link names, as link hooks have it. */
  private Optional<LinkTarget> byFile(String path, SiteAddress parts, ContentPage from) {
    LinkTarget target =
        ref(UrlText.decoded(path) + "#" + parts.fragment(), from, from.file().language());
    return target instanceof LinkTarget.Page ? Optional.of(target) : Optional.empty();
  }

  /** The path on the site, decoded, that an address leads to from another such path. */
  Optional<String> path(String address, String from) {
    SiteAddress parts = SiteAddress.of(address.strip());
    return onOwnHost(parts).map(UrlText::decoded).flatMap(path -> pathOnSite(path, parts, from));
  }

  /** What an image on this page shows. */
  SiteFile image(String address, ContentPage from) {
    SiteAddress parts = SiteAddress.of(address.strip());
    Optional<String> written = onOwnHost(parts).map(UrlText::decoded);
    return written
        .flatMap(path -> pathOnSite(path, parts, from.address()))
        .map(path -> files.read(path, written.get(), from))
        .orElseGet(() -> new SiteFile.Refused(Refusal.OUTSIDE));
  }

  /** The path below the base path; empty if it is none. */
  private Optional<String> pathOnSite(String path, SiteAddress parts, String own) {
    if (path.startsWith("/")) {
      return belowBase(path, parts).map(UrlText::resolved);
    }
    return Optional.of(UrlText.resolved(own.substring(0, own.lastIndexOf('/') + 1) + path));
  }

  /** The path, if the address is on the site's own host or names none. */
  private Optional<String> onOwnHost(SiteAddress parts) {
    if (!parts.hasHost() && parts.scheme().isEmpty()) {
      return Optional.of(parts.path());
    }
    boolean web = Set.of("", "http", "https").contains(parts.scheme());
    return web && parts.hasHost() && parts.host().equalsIgnoreCase(ownHost())
        ? Optional.of(parts.path().isEmpty() ? "/" : parts.path())
        : Optional.empty();
  }

  private String ownHost() {
    try {
      String authority = URI.create(configuration.baseUrl()).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Hugo leaves absolute paths in Markdown as they are, unless it makes them canonical. */
  private Optional<String> belowBase(String path, SiteAddress parts) {
    String base = configuration.basePath();
    if ((path + "/").equals(base)) {
      return Optional.of("/");
    }
    if (path.startsWith(base)) {
      return Optional.of("/" + path.substring(base.length()));
    }
    return configuration.hasCanonifiedUrls() && !parts.hasHost()
        ? Optional.of(path)
        : Optional.empty();
  }

  /** What is published at an absolute path below the base path. */
  private LinkTarget at(String path, String fragment) {
    PageIndex index = pages.get();
    Optional<ContentPage> page = index.at(path);
    if (page.isPresent()) {
      return new LinkTarget.Page(page.get(), fragment);
    }
    if (index.isGenerated(path) || isFeed(path)) {
      return new LinkTarget.Generated(path, fragment);
    }
    Optional<Path> file =
        files.published(path).flatMap(files.enclosure()::inside).filter(Files::isRegularFile);
    if (file.isPresent()) {
      return new LinkTarget.PlainFile(file.get());
    }
    if (isPager(path)) {
      return new LinkTarget.Unknown(LinkTarget.Reason.PAGER);
    }
    return index.isComplete()
        ? new LinkTarget.Missing(path)
        : new LinkTarget.Unknown(LinkTarget.Reason.TOO_MANY_PAGES);
  }

  private boolean isFeed(String path) {
    PageIndex index = pages.get();
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash + 1);
    return FEEDS.contains(path.substring(slash + 1))
        && (index.at(folder).isPresent() || index.isGenerated(folder));
  }

  private boolean isPager(String path) {
    String word = configuration.settings().text("paginatePath").orElse("page");
    int at = path.lastIndexOf("/" + word + "/");
    return at >= 0 && path.substring(at + word.length() + 2).matches("\\d+(/|\\.html)?");
  }

  /**
   * What {@code ref} and {@code relref} lead to: a path from the top or from the page's folder, or
   * the name of one page alone; with or without extension.
   *
   * @param language in which language the page is sought
   */
  LinkTarget ref(String reference, ContentPage from, String language) {
    int hash = reference.indexOf('#');
    String path = (hash < 0 ? reference : reference.substring(0, hash)).strip();
    String fragment = hash < 0 ? "" : UrlText.decoded(reference.substring(hash + 1));
    if (path.isEmpty()) {
      return new LinkTarget.Fragment(fragment);
    }
    PageIndex index = pages.get();
    for (String candidate : candidates(path, from)) {
      Optional<ContentPage> page = index.withPath(language, plain(candidate));
      if (page.isPresent()) {
        return new LinkTarget.Page(page.get(), fragment);
      }
    }
    String name = plain(path);
    List<ContentPage> named = name.contains("/") ? List.of() : index.named(language, name);
    if (named.size() > 1) {
      return new LinkTarget.Unknown(LinkTarget.Reason.AMBIGUOUS);
    }
    if (named.size() == 1) {
      return new LinkTarget.Page(named.get(0), fragment);
    }
    return index.isComplete()
        ? new LinkTarget.Missing(path)
        : new LinkTarget.Unknown(LinkTarget.Reason.TOO_MANY_PAGES);
  }

  private static List<String> candidates(String path, ContentPage from) {
    List<String> candidates = new ArrayList<>();
    if (!path.startsWith("/")) {
      candidates.add(UrlText.resolved(from.file().dir() + path));
    }
    candidates.add(UrlText.resolved("/" + path));
    return candidates;
  }

  /** A path less the slashes around it, its extension and a name that stands for its folder. */
  private String plain(String path) {
    String plain = path.startsWith("/") ? path.substring(1) : path;
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    String lower = plain.toLowerCase(Locale.ROOT);
    if (ContentFile.isContent(lower) && lower.indexOf('.') >= 0) {
      plain = plain.substring(0, plain.lastIndexOf('.'));
      for (String language : configuration.languages().stream().map(l -> l.code()).toList()) {
        if (plain.endsWith("." + language)) {
          plain = plain.substring(0, plain.length() - language.length() - 1);
        }
      }
    }
    for (String name : List.of("_index", "index")) {
      if (plain.equals(name) || plain.endsWith("/" + name)) {
        return plain.substring(0, Math.max(0, plain.length() - name.length() - 1));
      }
    }
    return plain;
  }
}
