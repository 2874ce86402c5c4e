package dev.faqeditor.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the system looks for programs.
 *
 * @param folders as the variable {@code PATH} lists them; only those given absolutely count
 */
public record SearchPath(String folders) {

  /** The first program of this name; empty if no folder has one. */
  public Optional<Path> find(String name) {
    return Stream.of(folders.split(File.pathSeparator, -1))
        .flatMap(folder -> in(folder, name))
        .findFirst();
  }

  private static Stream<Path> in(String folder, String name) {
    try {
      Path path = Path.of(folder);
      return Stream.of(name, name + ".exe")
          .map(path::resolve)
          .filter(file -> path.isAbsolute() && Files.isRegularFile(file))
          .filter(Files::isExecutable);
    } catch (InvalidPathException noFolder) {
      return Stream.empty();
    }
  }
}
