package dev.faqeditor.exact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder of this user's alone in which Hugo writes, used again from run to run for what
 * it keeps to be quicker. For one run at a time.
 */
public final class Workspace implements AutoCloseable {

  private final Path root;
  private final Thread atExit;

  private Workspace(Path root) {
    this.root = root;
    atExit = new Thread(() -> remove(root), "exact-remove");
  }

  /** Makes the folder; it is removed when this is closed, at the latest when the program ends. */
  public static Workspace make() throws IOException {
    Path root = Files.createTempDirectory("faq-editor-").toRealPath(); // nobody else may look in
    Workspace made = new Workspace(root);
    Runtime.getRuntime().addShutdownHook(made.atExit);
    return made;
  }

  @Override
  public void close() {
    remove(root);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      // it has started, and finds nothing
    }
  }

  Path root() {
    return root;
  }

  /** Where the page's text lies. */
  Path content() {
    return root.resolve("content");
  }

  /** What stands for the site's {@code config}. */
  Path configuration() {
    return root.resolve("config");
  }

  /** Where Hugo prints the site to look at its page here. */
  Path output(boolean complete) {
    return root.resolve(complete ? "browser" : "out");
  }

  Path cache() {
    return root.resolve("cache");
  }

  Path resources() {
    return root.resolve("resources");
  }

  /** A folder with nothing in it. */
  Path nothing() {
    return root.resolve("nothing");
  }

  /** Starts anew, but for what Hugo keeps and prints. */
  void prepare() throws IOException {
    for (Path folder : List.of(content(), configuration(), nothing())) {
      remove(folder);
      Files.createDirectories(folder);
    }
  }

  static void remove(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Workspace::delete);
    } catch (IOException | UncheckedIOException changing) {
      // what can't be removed lies where the system clears
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException inUse) {
      // the same
    }
  }
}
