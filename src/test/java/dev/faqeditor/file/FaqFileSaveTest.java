package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SaveResult.ChangedOnDisk;
import dev.faqeditor.file.SaveResult.DiskState;
import dev.faqeditor.file.SaveResult.Reason;
import dev.faqeditor.file.SaveResult.Saved;
import dev.faqeditor.file.SaveResult.Unencodable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** What a save of a file that was read makes of it. */
class FaqFileSaveTest extends SavesInAFolder {

  @Test
  void savingGivesTheFileToSaveFromNext() {
    FaqFile saved = saved(open(page).save("new"));

    assertThat(saved).isEqualTo(open(page));
    assertThat(saved.save("newer")).isInstanceOf(Saved.class);
    assertThat(page).hasContent("newer");
  }

  @Test
  void aChangedFileIsSaidAndNothingWritten() throws IOException {
    FaqFile file = open(page);
    Files.writeString(page, "odd");

    assertRefused(() -> file.save("new"), changed(file, DiskState.CHANGED));
  }

  @Test
  void aDeletedFileIsSaidAndNothingWritten() throws IOException {
    FaqFile file = open(page);
    Files.delete(page);

    assertRefused(() -> file.save("new"), changed(file, DiskState.DELETED));
  }

  @Test
  void anotherFileWithTheSameBytesIsNoChange() throws IOException {
    FaqFile file = open(page);
    Files.delete(page);
    Files.writeString(page, "old");

    saved(file.save("new"));
  }

  @Test
  void theAttemptCanBeSavedOverAChange() throws IOException {
    FaqFile file = open(page);
    Files.writeString(page, "changed");

    FaqFile attempted = ((ChangedOnDisk) file.save("mine")).attempted();
    saved(attempted.saveOver(attempted.text()));

    assertThat(page).hasContent("mine");
  }

  @Test
  void aDeletedFileCanBeSavedOver() throws IOException {
    FaqFile file = open(page);
    Files.delete(page);

    saved(file.saveOver("mine"));

    assertThat(page).hasContent("mine");
  }

  @Test
  void aCharacterThatTheEncodingLacksIsPointedAt() throws IOException {
    Files.write(page, new byte[] {'K', (byte) 0xF6, 'p'});
    FaqFile file = open(page);

    assertRefused(() -> file.save("Köp \uD83D\uDE00 →"), new Unencodable(4));
    assertRefused(() -> file.save("Köp → \uD83D\uDE00"), new Unencodable(4));
    assertRefused(() -> file.save("ö".repeat(10_000) + "→"), new Unencodable(10_000));
  }

  @Test
  void windows1252StaysWindows1252() throws IOException {
    Files.write(page, new byte[] {'K', (byte) 0xF6, 'p'});

    saved(open(page).save("Köp för €5"));

    assertThat(page).hasBinaryContent("Köp för €5".getBytes("windows-1252"));
  }

  @Test
  void windows1252ThatWouldBeReadAsUtf8IsRefused() throws IOException {
    Files.write(page, new byte[] {'K', (byte) 0xF6, 'p'});
    FaqFile file = open(page);

    assertRefused(() -> file.save("Kal Ã¥"), new Unencodable(4));
  }

  @Test
  void aNulIsRefusedBecauseItCouldNotBeRead() throws IOException {
    assertRefused(() -> open(page).save("a\0"), new Unencodable(1));
  }

  @Test
  void permissionsAreKept() throws IOException {
    Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rwxrw--w-"));

    saved(open(page).save("new"));

    assertThat(permissions(page)).isEqualTo("rwxrw--w-");
  }

  @Test
  void anInterruptedSaveLeavesTheOldFile() throws IOException {
    FaqFile file = open(page);

    Thread.currentThread().interrupt();
    SaveResult result = file.saveOver("new");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo(refused(page, Reason.FAILED));
    assertThat(folder.toFile().list()).containsExactly(page.getFileName().toString());
    assertThat(page).hasContent("old");
  }

  @Test
  void aFileThatIsToBeNewIsWrittenOnceAndNeverOverAnother() throws IOException {
    Path path = folder.resolve("ny.md");
    FaqFile blank = FaqFile.blank(path);
    assertThat(blank.isOnDisk()).isFalse();
    Files.writeString(path, "");
    assertRefused(() -> blank.save("new"), changed(blank, DiskState.APPEARED));
    Files.delete(path);
    SaveResult result = blank.save("new");
    assertThat(((SaveResult.Saved) result).file().isOnDisk()).isTrue();
    assertThat(path).hasContent("new");
  }
}
