package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system refuses or limits, tried in child processes that it refuses or limits. */
class FaqFileLimitsTest {

  private static final String LONG_TEXT = "A long answer.\n".repeat(2000);

  @TempDir private static Path classes;
  private static UnprivilegedJvm child;

  @TempDir private Path folder;
  private Path page;

  @BeforeAll
  static void copyClasses() throws Exception {
    child = UnprivilegedJvm.withClassesIn(classes);
  }

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(folder.resolve("faq.md"), "old");
    allow(folder, "rwxrwxrwx");
    allow(page, "rw-rw-rw-");
  }

  @AfterEach
  void letTheFolderBeRemoved() throws IOException {
    allow(folder, "rwx------");
  }

  @Test
  void aFileThatMayNotBeReadIsSaid() throws Exception {
    allow(page, "---------");

    assertThat(child.run("read", page)).contains("Unreadable", "reason=NO_PERMISSION");
  }

  @Test
  void aFolderThatMayNotBeEnteredIsSaid() throws Exception {
    allow(folder, "---------");

    assertThat(child.run("read", page)).contains("Unreadable", "reason=NO_PERMISSION");
    assertThat(child.run("saveAs", page, "new")).contains("NotSaved", "reason=NO_PERMISSION");
  }

  @Test
  void aReadOnlyFileIsNotReplacedBehindItsBack() throws Exception {
    allow(page, "r--r--r--");
    FolderState before = FolderState.of(folder);

    assertThat(child.run("save", page, "new")).contains("NotSaved", "reason=NO_PERMISSION");
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void aReadOnlyFolderIsSaid() throws Exception {
    allow(folder, "r-xr-xr-x");
    FolderState before = FolderState.of(folder);

    assertThat(child.run("save", page, "new")).contains("NotSaved", "reason=READ_ONLY_FOLDER");
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
    String printed = child.after("ulimit -f 8").run("save", page, LONG_TEXT);

    assertThat(printed).contains("NotSaved", "reason=DISK_FULL", "detail=File too large");
    assertThat(page).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("faq.md");
  }

  @Test
  void aNewFileObeysTheUmask() throws Exception {
    Path made = folder.resolve("new.md");

    assertThat(child.after("umask 027").run("saveAs", made, "new")).startsWith("Saved");
    assertThat(allowed(made)).isEqualTo("rw-r-----");
  }

  @Test
  void aFileOfAnotherUserInTheSameGroupKeepsItsGroupsPermissions() throws Exception {
    assumeTrue(UnprivilegedJvm.isRoot());
    Files.setAttribute(page, "unix:gid", UnprivilegedJvm.NOBODY);
    allow(page, "rw-rw----");

    assertThat(child.run("save", page, "new")).startsWith("Saved");
    assertThat(allowed(page)).isEqualTo("rw-rw----");
  }

  @Test
  void aGroupThatCannotBeKeptPassesNothingOn() throws Exception {
    assumeTrue(UnprivilegedJvm.isRoot());
    Files.setAttribute(page, "unix:uid", UnprivilegedJvm.NOBODY);
    allow(page, "rwxrwxr--");

    assertThat(child.run("save", page, "new")).startsWith("Saved");
    assertThat(Files.getAttribute(page, "unix:gid")).isEqualTo(UnprivilegedJvm.NOBODY);
    assertThat(allowed(page)).isEqualTo("rwxr--r--");
  }

  @Test
  void rootKeepsOwnerAndGroup() throws Exception {
    assumeTrue(UnprivilegedJvm.isRoot());
    Files.setAttribute(page, "unix:uid", 1234);
    Files.setAttribute(page, "unix:gid", 5678);
    allow(page, "rw-rw----");

    FaqFile file = ((ReadResult.Opened) FaqFile.read(page)).file();

    assertThat(file.save("new")).isInstanceOf(SaveResult.Saved.class);
    assertThat(Files.getAttribute(page, "unix:uid")).isEqualTo(1234);
    assertThat(Files.getAttribute(page, "unix:gid")).isEqualTo(5678);
    assertThat(allowed(page)).isEqualTo("rw-rw----");
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String allowed(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
