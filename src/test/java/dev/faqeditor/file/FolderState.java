package dev.faqeditor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a refused save must not change: names, contents, times, links, access. */
record FolderState(Map<String, String> entries) {

  static FolderState of(Path folder) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        entries.put(folder.relativize(path).toString(), describe(path));
      }
    }
    return new FolderState(entries);
  }

  private static String describe(Path path) throws IOException {
    String attributes = "unix:ino,mode,uid,gid,lastModifiedTime,ctime";
    String content =
        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            ? Fingerprint.of(Files.readAllBytes(path)).toString()
            : "";
    return new TreeMap<>(Files.readAttributes(path, attributes, LinkOption.NOFOLLOW_LINKS))
        + content;
  }
}
