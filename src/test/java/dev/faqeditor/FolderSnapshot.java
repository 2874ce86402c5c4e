package dev.faqeditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a folder holds: names, times and bytes. */
public final class FolderSnapshot {

  private FolderSnapshot() {}

  /** What lies in it now, by paths. */
  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        boolean plain = Files.isRegularFile(file);
        String bytes = plain ? Base64.getEncoder().encodeToString(Files.readAllBytes(file)) : "";
        found.put(file.toString(), Files.getLastModifiedTime(file) + " " + bytes);
      }
    }
    return found;
  }
}
