package dev.faqeditor.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The site's folder as the bound of all that is read.
 *
 * @param root the folder's real path
 */
record Enclosure(Path root) {

  /** Bytes that a template, stylesheet, configuration or page may have. */
  static final int MAX_TEXT = 2_000_000;

  /** The real path of a file or folder inside; empty if it is missing or leads out. */
  Optional<Path> inside(Path path) {
    try {
      Path real = path.toRealPath();
      return real.startsWith(root) ? Optional.of(real) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The real path of a file inside that is there or could be made there; empty if it leads out, if
   * its folder is missing, or if it is a link to nothing.
   */
  Optional<Path> insideOnceMade(Path path) {
    Path name = path.getFileName();
    Path folder = path.toAbsolutePath().getParent();
    if (Files.exists(path) || Files.isSymbolicLink(path) || name == null || folder == null) {
      return inside(path);
    }
    return inside(folder).map(real -> real.resolve(name));
  }

  /** Whether something is there, but not inside. */
  boolean leadsOut(Path path) {
    return Files.exists(path) && inside(path).isEmpty();
  }

  /** Reads a file; one that is larger than {@code limit} bytes is refused. */
  SiteFile read(Path path, int limit) {
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(root)) {
        return new SiteFile.Refused(Refusal.OUTSIDE);
      }
      BasicFileAttributes attributes =
          Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile()) {
        return new SiteFile.Refused(Refusal.NOT_A_FILE);
      }
      if (attributes.size() > limit) {
        return new SiteFile.Refused(Refusal.TOO_LARGE);
      }
      try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
            ? new SiteFile.Refused(Refusal.TOO_LARGE)
            : SiteFile.Found.of(real, bytes);
      }
    } catch (NoSuchFileException e) {
      return new SiteFile.Refused(Refusal.MISSING);
    } catch (IOException e) {
      return new SiteFile.Refused(Files.exists(path) ? Refusal.UNREADABLE : Refusal.MISSING);
    }
  }

  /** The text of a file, bytes that are no UTF-8 replaced as Hugo does; empty if refused. */
  Optional<String> text(Path path) {
    return read(path, MAX_TEXT) instanceof SiteFile.Found found
        ? Optional.of(new String(found.toArray(), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
