package dev.faqeditor.site;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files below a folder. Linked folders are not entered (nor does Hugo in its newer
 * versions), nor hidden ones, nor {@code node_modules}; what can't be read is passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final int MAX_DEPTH = 20;
  private static final Set<String> SKIPPED = Set.of("node_modules");

  private final List<Path> files = new ArrayList<>();
  private final Path start;
  private final int limit;
  private final Predicate<String> wanted;

  private FolderWalk(Path start, int limit, Predicate<String> wanted) {
    this.start = start;
    this.limit = limit;
    this.wanted = wanted;
  }

  /** The files with a wanted name, sorted by their paths; no more than {@code limit}. */
  static List<Path> filesBelow(Path folder, int limit, Predicate<String> wanted) {
    FolderWalk walk = new FolderWalk(folder, limit, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, walk);
    } catch (IOException e) {
      return List.of(); // not reached: each visit passes over what fails
    }
    Collections.sort(walk.files);
    return walk.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    Path name = folder.getFileName();
    boolean skipped =
        !folder.equals(start)
            && name != null
            && (SKIPPED.contains(name.toString()) || name.toString().startsWith("."));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (files.size() >= limit) {
      return FileVisitResult.TERMINATE;
    }
    if (!wanted.test(file.getFileName().toString())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file))) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
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
