package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SampleSite.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSiteTest {

  private static final Path SOURCE = Path.of("sample-content");

  @TempDir Path folder;

  @Test
  void isCopiedWholeAndItsPagesAreThere() throws IOException {
    Result.There copy = there(SampleSite.copyInto(folder));
    assertThat(copy.page("sv"))
        .hasSameBinaryContentAs(SOURCE.resolve("content/sv/vanliga-fragor.md"));
    assertThat(copy.page("de")).hasSameBinaryContentAs(SOURCE.resolve("content/en/faq.md"));
    assertThat(copy.root().resolve("static/documents/grynnleden-sjosakerhet.pdf"))
        .hasSameBinaryContentAs(SOURCE.resolve("static/documents/grynnleden-sjosakerhet.pdf"));
    assertThat(SiteFolder.around(copy.page("sv"))).contains(new SiteFolder(copy.root()));
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aCopyFromBeforeIsLeftAsItIs() throws IOException {
    Path page = there(SampleSite.copyInto(folder)).page("en");
    Files.writeString(page, "mine");
    assertThat(there(SampleSite.copyInto(folder)).page("en")).hasContent("mine");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(SampleSite.copyInto(folder.resolve("none"))).isInstanceOf(Result.NotCopied.class);
  }

  @Test
  void isCopiedOutOfAnArchiveToo() throws IOException {
    URI jar = URI.create("jar:" + folder.resolve("program.jar").toUri());
    try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path inside = archive.getPath("/dev/faqeditor/sample");
      Files.createDirectories(inside.getParent());
      SampleSite.copy(SOURCE, inside);
      Files.createDirectory(folder.resolve("copy"));
      SampleSite.copy(inside, folder.resolve("copy/sample"));
    }
    assertThat(folder.resolve("copy/sample/hugo.toml"))
        .hasSameBinaryContentAs(SOURCE.resolve("hugo.toml"));
  }

  @Test
  void goesToTheUsersDocuments() throws IOException {
    assertThat(SampleSite.folderFor(folder))
        .isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
    Path documents = Files.createDirectory(folder.resolve("Dokument"));
    assertThat(SampleSite.folderFor(folder)).isEqualTo(documents);
  }

  private static Result.There there(Result result) {
    assertThat(result).isInstanceOf(Result.There.class);
    return (Result.There) result;
  }
}
