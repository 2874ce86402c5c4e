package dev.faqeditor.session;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The session on disk. Every call reads or writes a small file.
 *
 * @param folder the user's folder for state; it is made when something is kept
 */
public record SessionFile(Path folder) {

  /** What was kept; nothing where that can't be read. */
  public Session read() {
    return FaqFile.read(path()) instanceof ReadResult.Opened opened
        ? SessionText.read(opened.file().text())
        : Session.NONE;
  }

  /** Keeps a session in the place of the one before. */
  public SaveResult keep(Session session) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return new SaveResult.NotSaved(
          path(), SaveResult.Reason.READ_ONLY_FOLDER, String.valueOf(e.getMessage()));
    }
    return FaqFile.blank(path()).saveAs(path(), SessionText.write(session));
  }

  private Path path() {
    return folder.resolve("session.properties");
  }
}
