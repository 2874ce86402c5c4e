package dev.faqeditor.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads journals whose process may be alive, for tests of other packages. */
public final class JournalFiles {

  private JournalFiles() {}

  /** What a journal holds; empty if it can't be read. */
  public static Optional<Contents> contents(Path journal) {
    try {
      return JournalText.read(Files.readAllBytes(journal)).map(JournalText::contents);
    } catch (IOException e) { // it has just been written anew
      return Optional.empty();
    }
  }
}
