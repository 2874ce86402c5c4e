package dev.faqeditor.file;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample site that the program brings along, copied so that the user can change it. */
public final class SampleSite {

  private static final String RESOURCE = "/dev/faqeditor/sample";
  private static final String NAME = "FAQ Editor sample";

  /** What came of copying it. */
  public sealed interface Result {

    /**
     * It is there, just copied or from before.
     *
     * @param root its folder
     */
    record There(Path root) implements Result {

      /** Its FAQ page in this language; in English, if it has none. */
      public Path page(String language) {
        return root.resolve(
            language.equals("sv") ? "content/sv/vanliga-fragor.md" : "content/en/faq.md");
      }
    }

    /**
     * It could not be copied; nothing is left behind.
     *
     * @param why as for other files
     */
    record NotCopied(SaveResult.NotSaved why) implements Result {}
  }

  private SampleSite() {}

  /** Where copies go: the user's folder of documents, or that of temporary files. */
  public static Path folderFor(Path home) {
    return Stream.of("Documents", "Dokument")
        .map(home::resolve)
        .filter(Files::isWritable)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /** Copies the site into a folder; one that is there already is left as it is. */
  public static Result copyInto(Path folder) {
    Path target = folder.resolve(NAME);
    if (Files.isDirectory(target)) {
      return new Result.There(target);
    }
    try {
      Path half = Files.createTempDirectory(folder, ".faq-editor-sample");
      try {
        copyFromProgram(half);
        Files.move(half, target);
      } finally {
        deleteAll(half);
      }
      return new Result.There(target);
    } catch (IOException e) {
      Failure failure = new Failure(e);
      return new Result.NotCopied(
          new SaveResult.NotSaved(target, failure.whileSaving(), failure.detail()));
    }
  }

  private static void copyFromProgram(Path target) throws IOException {
    @Nullable URL resource = SampleSite.class.getResource(RESOURCE);
    if (resource == null) {
      throw new IOException("missing: " + RESOURCE);
    }
    try {
      URI uri = resource.toURI();
      if (!uri.getScheme().equals("jar")) {
        copy(Path.of(uri), target);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        copy(jar.getPath(RESOURCE), target);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Copies a folder, which may be one in an archive. */
  static void copy(Path source, Path target) throws IOException {
    for (Path from : below(source)) {
      Path to = target.resolve(source.relativize(from).toString());
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all = below(folder);
      for (int last = all.size() - 1; last >= 0; last--) {
        Files.delete(all.get(last));
      }
    }
  }

  /** The folder and all in it, each folder before what it holds. */
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.toList();
    }
  }
}
