package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files that were open last; nothing is shown where there are none. */
final class RecentView {

  private static final int MOST = 8;

  private record Entry(Path file, boolean isThere) {}

  private final Background background = new Background(Daemon.worker());
  private final Windows windows;
  private final Consumer<Path> open;
  private final Messages messages;
  private final VBox rows = new VBox();
  private final VBox view;

  RecentView(Windows windows, Consumer<Path> open, Messages messages) {
    this.windows = windows;
    this.open = open;
    this.messages = messages;
    Label title = new Label(messages.text("empty.recent"));
    title.getStyleClass().add("recent-title");
    title.setLabelFor(rows);
    rows.setId("recent");
    view = new VBox(title, rows);
    view.getStyleClass().add("recent");
    show(List.of());
  }

  Region view() {
    return view;
  }

  /** Shows the list as it is now, once it is known which of its files are there. */
  void refresh() {
    List<Path> files = windows.recent().paths();
    background.run(() -> entries(files), this::show);
  }

  private static List<Entry> entries(List<Path> files) {
    return files.stream()
        .limit(MOST)
        .map(file -> new Entry(file, Files.isRegularFile(file)))
        .toList();
  }

  private void show(List<Entry> entries) {
    view.setVisible(!entries.isEmpty());
    view.setManaged(!entries.isEmpty());
    rows.getChildren()
        .setAll(
            entries.stream()
                .map(e -> new RecentRow(e.file(), e.isThere(), open, this::forget, messages).view())
                .toList());
  }

  private void forget(Path file) {
    windows.forget(file);
    refresh();
  }
}
