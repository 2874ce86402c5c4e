package dev.faqeditor.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All pages of a site, by their addresses and by the paths of their files, and the addresses of the
 * list pages that Hugo makes without a file. No more than {@link #MAX_PAGES} are read.
 */
public final class PageIndex {

  /** How many files are read at most. */
  public static final int MAX_PAGES = 20_000;

  private final List<ContentPage> pages = new ArrayList<>();
  private final Map<String, ContentPage> byAddress = new HashMap<>();
  private final Map<String, ContentPage> byAlias = new HashMap<>();
  private final Map<String, ContentPage> byPath = new HashMap<>();
  private final Map<String, List<ContentPage>> byName = new HashMap<>();
  private final Set<String> generated = new HashSet<>();
  private final boolean complete;

  PageIndex(Content content, Enclosure enclosure) {
    int left = MAX_PAGES;
    for (MountPoint point : content.folder().points()) {
      List<Path> files = FolderWalk.filesBelow(point.source(), left, ContentFile::isContent);
      left -= files.size();
      Set<Path> bundles = new HashSet<>();
      for (Path file : files) {
        Path parent = file.getParent();
        if (parent != null && !parent.equals(point.source()) && Content.isNamed(file, "index")) {
          bundles.add(parent);
        }
      }
      for (Path file : files) {
        if (!Files.isSymbolicLink(file) || enclosure.inside(file).isPresent()) {
          ContentFile located = content.located(point, file, isResource(file, bundles));
          add(content.page(located, PageHead.read(file, enclosure)));
        }
      }
    }
    complete = left > 0;
    GeneratedPages.addresses(pages, content.addresses()).forEach(each -> generated.add(key(each)));
  }

  private static boolean isResource(Path file, Set<Path> bundles) {
    Path own = Content.isNamed(file, "index") ? file.getParent() : file;
    for (Path each = own; each != null; each = each.getParent()) {
      if (!each.equals(own) && bundles.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private void add(ContentPage page) {
    if (page.kind() == ContentPage.Kind.RESOURCE) {
      return;
    }
    String path = pathKey(page.file().language(), page.file().logicalPath());
    if (byPath.putIfAbsent(path, page) == null) { // else a theme's page that the site's own hides
      pages.add(page);
      byAddress.putIfAbsent(key(page.address()), page);
      page.aliases().forEach(alias -> byAlias.putIfAbsent(key(alias), page));
      String name = path.substring(Math.max(path.lastIndexOf('/'), path.indexOf(' ')) + 1);
      byName
          .computeIfAbsent(page.file().language() + " " + name, key -> new ArrayList<>())
          .add(page);
    }
  }

  /** All pages that have a file, the site's before its themes'. */
  public List<ContentPage> pages() {
    return List.copyOf(pages);
  }

  /** Whether all files were read. */
  public boolean isComplete() {
    return complete;
  }

  /** The page at an address below the base path, or that an alias there leads to. */
  public Optional<ContentPage> at(String address) {
    ContentPage page = byAddress.get(key(address));
    return Optional.ofNullable(page == null ? byAlias.get(key(address)) : page);
  }

  /** Whether Hugo makes a page at an address without a file for it. */
  boolean isGenerated(String address) {
    return generated.contains(key(address));
  }

  /** The page whose file has this path, less its extension, language and {@code index}. */
  Optional<ContentPage> withPath(String language, String logicalPath) {
    return Optional.ofNullable(byPath.get(pathKey(language, logicalPath)));
  }

  /** The pages whose file, or bundle's folder, has this name. */
  List<ContentPage> named(String language, String name) {
    return byName.getOrDefault(pathKey(language, name), List.of());
  }

  private static String pathKey(String language, String path) {
    return language + " " + path.toLowerCase(Locale.ROOT);
  }

  /** Addresses are one where a web server makes no difference between them. */
  private static String key(String address) {
    String key =
        address.endsWith("/index.html") ? address.substring(0, address.length() - 10) : address;
    return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
  }
}
