package dev.faqeditor.site;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder or file that is laid over one of Hugo's folders.
 *
 * @param source where it is
 * @param target for what in that folder it stands, with slashes; "" for all of it
 * @param language for which language alone, if for one
 */
record MountPoint(Path source, String target, Optional<String> language) {

  /** Where a path from the top of Hugo's folder would be here; empty if it is not for this. */
  Optional<Path> locate(String absolute) {
    String path = absolute.startsWith("/") ? absolute.replaceFirst("^/+", "") : absolute;
    try {
      if (path.equals(target)) {
        return Optional.of(source);
      }
      String prefix = target.isEmpty() ? "" : target + "/";
      return path.startsWith(prefix)
          ? Optional.of(source.resolve(path.substring(prefix.length())).normalize())
              .filter(found -> found.startsWith(source))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The path in Hugo's folder, with slashes, that a file below here has. */
  String pathOf(Path file) {
    String below =
        source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    if (target.isEmpty() || below.isEmpty()) {
      return target + below;
    }
    return target + '/' + below;
  }
}
