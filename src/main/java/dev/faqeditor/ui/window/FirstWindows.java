package dev.faqeditor.ui.window;

import dev.faqeditor.journal.Journals;
import dev.faqeditor.session.OpenWindow;
import dev.faqeditor.session.WindowPlace;
import dev.faqeditor.ui.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/**
 * Opens the windows that the program starts with. Pages of which something was lost get one, too.
 */
final class FirstWindows {

  private final Windows windows;
  private final Journals journals;
  private final PageReader reader;

  /** Opens its windows among these. */
  FirstWindows(Windows windows) {
    this.windows = windows;
    journals = windows.journals();
    reader = windows.reader();
  }

  /** A window for each of these files. */
  void open(List<Path> files) {
    files.forEach(windows::open);
    openLost(files);
  }

  /**
   * The windows of the last session whose files are still there; an empty one if there are none.
   *
   * @param looking looks for the files
   */
  void reopen(List<OpenWindow> before, Background looking) {
    looking.run(
        () -> {
          List<OpenWindow> found =
              before.stream()
                  .filter(window -> window.file().map(Files::exists).orElse(true))
                  .toList();
          found.stream().flatMap(window -> window.file().stream()).forEach(reader::begin);
          return found;
        },
        this::restore);
  }

  private void restore(List<OpenWindow> found) {
    String screens = StagePlace.screens();
    for (OpenWindow window : found) {
      Optional<WindowPlace> place =
          Optional.of(window.place()).filter(p -> window.screens().equals(screens));
      EditorWindow shown = windows.openAt(place);
      window.file().ifPresent(shown::open);
    }
    openLost(found.stream().flatMap(window -> window.file().stream()).toList());
    if (windows.isEmpty()) {
      windows.openEmpty();
    }
  }

  private void openLost(List<Path> opened) {
    journals
        .newlyLost()
        .thenAccept(
            found ->
                Platform.runLater(
                    () ->
                        found.stream()
                            .map(lost -> lost.base().page())
                            .distinct()
                            .filter(page -> !opened.contains(page))
                            .filter(page -> windows.showing(page).isEmpty())
                            .forEach(this::openLost)))
        .exceptionally(failure -> null);
  }

  /** A window of its own: one that is empty may be about to show another file. */
  private void openLost(Path page) {
    EditorWindow window = windows.openEmpty();
    if (Files.exists(page)) {
      window.open(page);
    } else {
      window.openLost(page);
    }
  }
}
