package dev.faqeditor.ui;

import dev.faqeditor.ui.window.Recent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that were open last, as a test has it. */
final class RecentInMemory implements Recent {

  final List<Path> files = new CopyOnWriteArrayList<>();

  @Override
  public List<Path> files() {
    return List.copyOf(files);
  }

  @Override
  public void forget(Path file) {
    files.remove(file);
  }
}
