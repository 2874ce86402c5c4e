package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ChildProcess;
import dev.faqeditor.file.SaveResult.DiskState;
import dev.faqeditor.file.SaveResult.NotSaved;
import dev.faqeditor.file.SaveResult.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Where a save goes: links, other paths, and places that it refuses. */
class SaveTargetTest extends SavesInAFolder {

  @Test
  void aSymbolicLinkStaysALink() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Path real = Files.writeString(below.resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("below/real.md"));
    Path linkToLink = Files.createSymbolicLink(below.resolve("to.md"), Path.of("../link.md"));

    FaqFile saved = saved(open(linkToLink).save("new"));

    assertThat(saved.path()).isEqualTo(linkToLink);
    assertThat(linkToLink).isSymbolicLink();
    assertThat(link).isSymbolicLink();
    assertThat(real).isRegularFile().hasContent("new");
  }

  @Test
  void savingAsALinkToNothingMakesItsTarget() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real.md"));

    saved(open(page).saveAs(link, "new"));

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("real.md")).isRegularFile().hasContent("new");
  }

  @Test
  void aLinkWhoseTargetIsGoneIsADeletedFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), page);
    FaqFile file = open(link);
    Files.delete(page);

    assertRefused(() -> file.save("new"), changed(file, DiskState.DELETED));
  }

  @Test
  void aLinkThatLeadsElsewhereSinceIsAChangedFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), page);
    Path other = Files.writeString(folder.resolve("other.md"), "odd");
    FaqFile file = open(link);
    Files.delete(link);
    Files.createSymbolicLink(link, other);

    assertRefused(() -> file.save("new"), changed(file, DiskState.CHANGED));
    assertThat(other).hasContent("odd");
  }

  @Test
  void anotherNameOfTheSameFileKeepsTheOldText() throws IOException {
    Path twin = Files.createLink(folder.resolve("twin.md"), page);

    saved(open(page).save("new"));

    assertThat(page).hasContent("new");
    assertThat(twin).hasContent("old");
  }

  @Test
  void aLinkToItselfIsRefused() throws IOException {
    Path link = folder.resolve("link.md");
    Files.createSymbolicLink(link, link);
    FaqFile file = open(page);

    assertRefused(
        () -> file.saveAs(link, "new"),
        new NotSaved(link, Reason.FAILED, "Too many symbolic links"));
  }

  @Test
  void aNewFileGetsWhatAnyNewFileGets() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));

    saved(open(page).saveAs(folder.resolve("new.md"), "new"));

    assertThat(permissions(folder.resolve("new.md"))).isEqualTo(permissions(plain));
  }

  @Test
  void savingAsAnExistingFileReplacesItAndKeepsItsPermissions() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), "other");
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));

    FaqFile saved = saved(open(page).saveAs(other, "new"));

    assertThat(saved.path()).isEqualTo(other);
    assertThat(other).hasContent("new");
    assertThat(permissions(other)).isEqualTo("rw-------");
    assertThat(page).hasContent("old");
  }

  @Test
  void savingAsKeepsTheEncoding() throws IOException {
    Files.write(page, new byte[] {'K', (byte) 0xF6, 'p'});

    FaqFile saved = saved(open(page).saveAs(folder.resolve("new.md"), "Köp"));

    assertThat(saved.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(folder.resolve("new.md")).hasBinaryContent(new byte[] {'K', (byte) 0xF6, 'p'});
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    FaqFile file = open(page);
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Path root = Path.of("/");

    assertRefused(() -> file.saveAs(taken, "new"), refused(taken, Reason.TARGET_IS_FOLDER));
    assertRefused(() -> file.saveAs(root, "new"), refused(root, Reason.TARGET_IS_FOLDER));
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() throws IOException {
    FaqFile file = open(page);
    Path lost = folder.resolve("no/such/page.md");
    Path below = page.resolve("page.md");

    assertRefused(() -> file.saveAs(lost, "new"), refused(lost, Reason.FOLDER_MISSING));
    assertRefused(() -> file.saveAs(below, "new"), refused(below, Reason.FOLDER_MISSING));
  }

  @Test
  void aFolderThatIsGoneIsSaidRatherThanTheFile() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    FaqFile file = open(Files.writeString(below.resolve("page.md"), "old"));
    Files.delete(file.path());
    Files.delete(below);

    assertRefused(() -> file.save("new"), refused(file.path(), Reason.FOLDER_MISSING));
  }

  @Test
  void aPipeIsNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    ChildProcess.run("mkfifo", pipe.toString());
    FaqFile file = open(page);

    assertRefused(() -> file.saveAs(pipe, "new"), refused(pipe, Reason.NOT_A_FILE));
  }

  @Test
  void theLongestNamesCanBeSaved() throws IOException {
    Path ascii = folder.resolve("a".repeat(252) + ".md");
    Path swedish = folder.resolve("å".repeat(126) + ".md");

    saved(open(page).saveAs(ascii, "new"));
    saved(open(page).saveAs(swedish, "new"));

    assertThat(ascii).hasContent("new");
    assertThat(swedish).hasContent("new");
  }

  @Test
  void aNameThatIsTooLongFailsInTheSystemsWords() throws IOException {
    FaqFile file = open(page);
    Path named = folder.resolve("a".repeat(256));
    FolderState before = FolderState.of(folder);

    SaveResult result = file.saveAs(named, "new");

    assertThat(result)
        .isInstanceOfSatisfying(
            NotSaved.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.FAILED);
              assertThat(refused.detail()).isNotEmpty().doesNotContain(named.toString());
            });
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }
}
