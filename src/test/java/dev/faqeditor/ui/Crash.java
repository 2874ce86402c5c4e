package dev.faqeditor.ui;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.journal.JournalFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a kill leaves behind. */
final class Crash {

  /** No process has this number: systems give none above 4,194,304. */
  private static final String DEAD = "99999999-1-";

  private Crash() {}

  /** Makes the journals in a folder for state those of a process that is gone. */
  static void of(Path state) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(state.resolve("unsaved"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String window = name.substring(name.lastIndexOf('-') + 1);
      Files.move(file, file.resolveSibling(DEAD + window));
    }
  }

  /** The texts and refused texts that the journals of running windows hold. */
  static Stream<String> heldIn(Path state) throws IOException {
    List<Path> files = List.of();
    if (Files.exists(state.resolve("unsaved"))) {
      try (Stream<Path> all = Files.walk(state.resolve("unsaved"))) {
        files = all.filter(file -> file.toString().endsWith(".journal")).toList();
      }
    }
    return files.stream()
        .flatMap(journal -> JournalFiles.contents(journal).stream())
        .flatMap(
            held ->
                Stream.concat(Stream.of(held.text()), held.drafts().stream().map(Draft::value)));
  }

  /** The window whose title starts so. */
  static Optional<Stage> stage(String title) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle() != null && stage.getTitle().contains(title))
        .findFirst();
  }
}
