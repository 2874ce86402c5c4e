package dev.faqeditor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a file really lies. */
public final class RealPath {

  private RealPath() {}

  /** Absolute, at the end of every symbolic link; of a file that isn't there, its folder's is. */
  public static Path of(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null || Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      return absolute.toRealPath();
    }
    if (absolute.endsWith("..") || absolute.endsWith(".")) {
      throw new NoSuchFileException(absolute.toString());
    }
    return of(parent).resolve(absolute.getFileName());
  }
}
