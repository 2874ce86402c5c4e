package dev.faqeditor.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the folders of a content folder that can hold pages of their own. */
final class ContentFolders extends SimpleFileVisitor<Path> {

  private static final int LIMIT = 300;
  private static final int MAX_DEPTH = 8;

  private final List<Path> found = new ArrayList<>();
  private final Path start;

  private ContentFolders(Path start) {
    this.start = start;
  }

  /** Those of the content folder that a page lies in; none if it lies in none. */
  static List<Path> around(Path page, Content content) {
    return content
        .mountOf(page)
        .filter(point -> Files.isDirectory(point.source()))
        .map(point -> below(point.source()))
        .orElse(List.of());
  }

  private static List<Path> below(Path start) {
    ContentFolders walk = new ContentFolders(start);
    try {
      Files.walkFileTree(start, Set.of(), MAX_DEPTH, walk);
    } catch (IOException e) {
      return List.of(); // not reached: each visit passes over what fails
    }
    Collections.sort(walk.found);
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean own = folder.equals(start);
    if (found.size() >= LIMIT) {
      return FileVisitResult.TERMINATE;
    }
    if (!own && (folder.getFileName().toString().startsWith(".") || isOnePage(folder))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    found.add(folder);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isOnePage(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> Content.isNamed(file, "index"));
    } catch (IOException e) {
      return true; // nothing can be put there either
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    return FileVisitResult.CONTINUE;
  }
}
