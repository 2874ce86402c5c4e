package dev.faqeditor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which folders which names matter to what a path leads to: the name of the file, those of all
 * folders above it, and the same for each symbolic link on the way.
 */
final class WatchedPlaces {

  private static final int MAX_LINKS = 40;

  private WatchedPlaces() {}

  /** The names by folder; only folders that exist. */
  static Map<Path, Set<Path>> of(Path path) {
    Map<Path, Set<Path>> names = new HashMap<>();
    add(path.toAbsolutePath(), names, 0);
    names.keySet().removeIf(folder -> !Files.isDirectory(folder));
    return names;
  }

  private static void add(Path path, Map<Path, Set<Path>> names, int links) {
    @Nullable Path at = path;
    while (at != null && at.getFileName() != null) {
      @Nullable Path folder = at.getParent();
      if (folder != null) {
        names.computeIfAbsent(folder, key -> new HashSet<>()).add(at.getFileName());
        if (links < MAX_LINKS && Files.isSymbolicLink(at)) {
          target(at, folder, path, names, links);
        }
      }
      at = folder;
    }
  }

  /** The target of a link may be a folder on the way: then all of the path goes on from there. */
  private static void target(
      Path link, Path folder, Path path, Map<Path, Set<Path>> names, int links) {
    try {
      Path rest = link.relativize(path);
      Path target = folder.resolve(Files.readSymbolicLink(link));
      boolean itself = rest.toString().isEmpty();
      add((itself ? target : target.resolve(rest)).toAbsolutePath(), names, links + 1);
    } catch (IOException gone) {
      // the next look finds out
    }
  }
}
