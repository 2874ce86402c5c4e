package dev.faqeditor.site;

import dev.faqeditor.hugo.FrontMatterValues;
import dev.faqeditor.hugo.Settings;
import dev.faqeditor.hugo.SiteConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content folder: which page a file is, and where Hugo puts it. */
final class Content {

  private final Enclosure enclosure;
  private final MountedFolder folder;
  private final SiteConfiguration configuration;
  private final Addresses addresses;

  Content(Enclosure enclosure, MountedFolder folder, SiteConfiguration configuration) {
    this.enclosure = enclosure;
    this.folder = folder;
    this.configuration = configuration;
    this.addresses = new Addresses(configuration);
  }

  MountedFolder folder() {
    return folder;
  }

  Addresses addresses() {
    return addresses;
  }

  /** The page that a file is, whose text may differ from the one on disk; empty if it is none. */
  Optional<ContentPage> page(Path file, String text) {
    return locate(file).map(located -> page(located, FrontMatterValues.in(text).values()));
  }

  /**
   * What the place of a file says of it, which need not be there yet; empty if it is not below the
   * content folder.
   */
  Optional<ContentFile> locate(Path file) {
    Optional<Path> real = enclosure.insideOnceMade(file);
    if (real.isEmpty() || !ContentFile.isContent(file.getFileName().toString())) {
      return Optional.empty();
    }
    return mountOf(file)
        .map(point -> located(point, real.get(), isInLeafBundle(point, real.get())));
  }

  /** The nearest folder that is laid over the content folder and holds a file. */
  Optional<MountPoint> mountOf(Path file) {
    return enclosure
        .insideOnceMade(file)
        .flatMap(
            real ->
                folder.points().stream()
                    .filter(point -> real.startsWith(point.source()))
                    .max(Comparator.comparingInt(point -> point.source().getNameCount())));
  }

  /** The file at a mount. */
  ContentFile located(MountPoint point, Path file, boolean inLeafBundle) {
    String otherwise = point.language().orElseGet(configuration::defaultLanguage);
    return ContentFile.of(file, point.pathOf(file), addresses.languages(), otherwise, inLeafBundle);
  }

  /** The page of a file with this front matter. */
  ContentPage page(ContentFile file, Settings frontMatter) {
    ContentPage.Kind kind = kindOf(file);
    if (kind == ContentPage.Kind.RESOURCE) {
      return new ContentPage(file, kind, frontMatter, "", "", List.of());
    }
    String address = addresses.of(file, kind, frontMatter, sectionsOf(file));
    return new ContentPage(
        file,
        kind,
        frontMatter,
        address,
        addresses.relPermalink(address),
        addresses.aliases(frontMatter, address));
  }

  private ContentPage.Kind kindOf(ContentFile file) {
    return switch (file.role()) {
      case RESOURCE -> ContentPage.Kind.RESOURCE;
      case SINGLE, LEAF_BUNDLE -> ContentPage.Kind.PAGE;
      case BRANCH_BUNDLE -> {
        if (file.folder().isEmpty()) {
          yield ContentPage.Kind.HOME;
        }
        if (!addresses.taxonomies().contains(file.section())) {
          yield ContentPage.Kind.SECTION;
        }
        yield file.folder().contains("/") ? ContentPage.Kind.TERM : ContentPage.Kind.TAXONOMY;
      }
    };
  }

  /** The folders above a page that are sections: the topmost, and those with an _index.md. */
  private List<String> sectionsOf(ContentFile file) {
    String place =
        file.role() == ContentFile.Role.LEAF_BUNDLE
            ? ContentFile.parentOf(file.folder())
            : file.folder();
    List<String> sections = new ArrayList<>();
    int start = 0;
    while (start < place.length()) {
      int slash = place.indexOf('/', start);
      int stop = slash < 0 ? place.length() : slash;
      if (start == 0 || holds(place.substring(0, stop), "_index")) {
        sections.add(place.substring(start, stop));
      }
      start = stop + 1;
    }
    return sections;
  }

  private boolean holds(String path, String name) {
    return folder.all(path).anyMatch(each -> holds(each, name));
  }

  private boolean isInLeafBundle(MountPoint point, Path file) {
    Path parent = file.getParent();
    boolean isIndex = isNamed(file, "index");
    for (Path each = parent;
        each != null && each.startsWith(point.source());
        each = each.getParent()) {
      boolean ownFolder = each.equals(parent) && isIndex;
      if (!ownFolder && !each.equals(point.source()) && holds(each, "index")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> isNamed(file, name));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Whether a file is a page with this name, in some language. */
  static boolean isNamed(Path file, String name) {
    String own = file.getFileName().toString();
    return own.startsWith(name + ".") && ContentFile.isContent(own);
  }
}
