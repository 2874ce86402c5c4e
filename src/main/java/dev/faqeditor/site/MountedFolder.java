package dev.faqeditor.site;

import dev.faqeditor.hugo.Mount;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One of Hugo's folders ({@code layouts}, say) as a site and its themes make it up. Where several
 * have a file of the same path, the first counts.
 *
 * @param points what is laid over it, the first before the others; all inside the site
 */
record MountedFolder(List<MountPoint> points) {

  MountedFolder {
    points = List.copyOf(points);
  }

  /** The folder of this name that these components make up. */
  static MountedFolder named(String name, List<Component> components, Enclosure enclosure) {
    List<MountPoint> points = new ArrayList<>();
    for (Component component : components) {
      for (Mount mount : component.mounts()) {
        String target = mount.target().replaceAll("/+$", "");
        if (target.equals(name) || target.startsWith(name + "/")) {
          String within = target.substring(Math.min(target.length(), name.length() + 1));
          source(component, mount)
              .flatMap(enclosure::inside)
              .ifPresent(source -> points.add(new MountPoint(source, within, mount.language())));
        }
      }
    }
    return new MountedFolder(points);
  }

  private static Optional<Path> source(Component component, Mount mount) {
    try {
      return Optional.of(component.folder().resolve(mount.source()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The file or folder with this path, if there is one; it may be a link that leads out. */
  Optional<Path> find(String path) {
    return all(path).findFirst();
  }

  /** All files or folders with this path, those that the first one hides included. */
  Stream<Path> all(String path) {
    return points.stream().flatMap(point -> point.locate(path).stream()).filter(Files::exists);
  }

  /**
   * Files by their paths, hidden ones left out; what is more than {@code limit} is left out, too.
   */
  Map<String, Path> files(int limit) {
    return files(limit, name -> true);
  }

  /** Those files whose name is wanted. */
  Map<String, Path> files(int limit, Predicate<String> wanted) {
    Map<String, Path> files = new LinkedHashMap<>();
    for (MountPoint point : points) {
      for (Path file : FolderWalk.filesBelow(point.source(), limit - files.size(), wanted)) {
        files.putIfAbsent(point.pathOf(file), file);
      }
    }
    return files;
  }
}
