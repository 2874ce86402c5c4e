package dev.faqeditor.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Files that are published as they are, those of {@code static} and those beside pages, and those
 * of {@code assets}.
 *
 * @param enclosure what bounds them
 * @param plain the folder of those that belong to no page
 * @param assets the folder of those that templates publish
 * @param content the folder of pages and their files
 * @param addresses where pages are put
 */
record SiteFiles(
    Enclosure enclosure,
    MountedFolder plain,
    MountedFolder assets,
    MountedFolder content,
    Addresses addresses) {

  /** The file at a path below the base path, if there is one; it may be a link that leads out. */
  Optional<Path> published(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return plain.find(relative).or(() -> besidePages(relative));
  }

  /** A file in a folder of pages, which is put where the folder's page is by default. */
  private Optional<Path> besidePages(String relative) {
    if (ContentFile.isContent(relative)) {
      return Optional.empty();
    }
    Set<String> languages = addresses.languages();
    int slash = relative.indexOf('/');
    String first = slash < 0 ? "" : relative.substring(0, slash);
    Optional<Path> found = content.find(relative).filter(Files::isRegularFile);
    return found.isEmpty() && languages.contains(first)
        ? content.find(relative.substring(slash + 1)).filter(Files::isRegularFile)
        : found;
  }

  /** A file of a page's bundle, which lies below the page's address; each language has its own. */
  Optional<Path> ofBundle(ContentPage page, String path) {
    boolean bundle = page.file().role() != ContentFile.Role.SINGLE;
    String address = page.address().endsWith("/") ? page.address() : page.address() + "/";
    if (!bundle || address.equals("/") || !path.startsWith(address)) {
      return Optional.empty();
    }
    String below = path.substring(address.length());
    Path folder = page.file().file().getParent();
    return folder == null || ContentFile.isContent(below)
        ? Optional.empty()
        : new MountPoint(folder, "", Optional.empty()).locate(below).filter(Files::exists);
  }

  /**
   * Reads what an image on a page shows: a file of {@code static}, of the page, of another page, or
   * (as Hugo's own image hook has it) of {@code assets}.
   *
   * @param path below the base path
   * @param written as it stands on the page
   */
  SiteFile read(String path, String written, ContentPage page) {
    Optional<Path> file =
        ofBundle(page, path).or(() -> published(path)).or(() -> assets.find(written));
    return file.map(this::read).orElseGet(() -> new SiteFile.Refused(Refusal.MISSING));
  }

  /** Reads a file of one of the folders. */
  SiteFile read(MountedFolder folder, String path) {
    return folder.find(path).map(this::read).orElseGet(() -> new SiteFile.Refused(Refusal.MISSING));
  }

  private SiteFile read(Path file) {
    return enclosure.read(file, Site.MAX_FILE);
  }
}
