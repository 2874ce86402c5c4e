package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.ReadResult.Opened;
import dev.faqeditor.file.SaveResult.ChangedOnDisk;
import dev.faqeditor.file.SaveResult.DiskState;
import dev.faqeditor.file.SaveResult.NotSaved;
import dev.faqeditor.file.SaveResult.Reason;
import dev.faqeditor.file.SaveResult.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one page in it, and what to say about saving there. */
abstract class SavesInAFolder {

  @TempDir Path folder;
  Path page;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(folder.resolve("vanliga-frågor.md"), "old");
  }

  interface Act {
    SaveResult run() throws IOException;
  }

  /** Gives this result, and nothing in the folder has changed, not even a time. */
  void assertRefused(Act act, SaveResult expected) throws IOException {
    FolderState before = FolderState.of(folder);
    assertThat(act.run()).isEqualTo(expected);
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  static FaqFile open(Path path) {
    assertThat(FaqFile.read(path)).isInstanceOf(Opened.class);
    return ((Opened) FaqFile.read(path)).file();
  }

  FaqFile saved(SaveResult result) {
    assertThat(result).isInstanceOf(Saved.class);
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
    return ((Saved) result).file();
  }

  static ChangedOnDisk changed(FaqFile file, DiskState now) {
    return new ChangedOnDisk(new FaqFile(file.path(), "new", file.encoding(), file.onDisk()), now);
  }

  static NotSaved refused(Path path, Reason reason) {
    return new NotSaved(path, reason, "");
  }

  static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
