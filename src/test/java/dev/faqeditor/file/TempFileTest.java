package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFileTest {

  @TempDir private Path folder;

  @Test
  void itIsHiddenBesideItsTargetAndNamedLikeIt() throws IOException {
    try (TempFile temp = TempFile.beside(folder.resolve("frågor och svar.md"), true)) {
      assertThat(temp.path()).hasParent(folder).exists();
      assertThat(temp.path().getFileName().toString())
          .matches("\\.fr_gor och svar\\.md\\.[0-9a-f]{16}\\.tmp");
    }
  }

  @Test
  void untilItIsGivenItsAccessOnlyItsOwnerMayReadIt() throws IOException {
    try (TempFile temp = TempFile.beside(folder.resolve("faq.md"), true)) {
      assertThat(Files.getPosixFilePermissions(temp.path()))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void closingItRemovesItUnlessItHasBeenMoved() throws IOException {
    Path moved = folder.resolve("faq.md");
    try (TempFile left = TempFile.beside(moved, false);
        TempFile used = TempFile.beside(moved, false)) {
      assertThat(left.path()).isNotEqualTo(used.path());
      Files.move(used.path(), moved);
    }

    assertThat(folder.toFile().list()).containsExactly("faq.md");
  }
}
