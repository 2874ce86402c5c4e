package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"hugo.toml", "config.yaml", "config/_default/hugo.yml"})
  void theSiteIsTheNearestFolderWithAConfiguration(String configuration) throws IOException {
    Path config = folder.resolve("site").resolve(configuration);
    Files.createDirectories(config.getParent());
    Files.createFile(config);
    Path content = Files.createDirectories(folder.resolve("site/content/sv"));
    assertThat(SiteFolder.around(content.resolve("faq.md")))
        .contains(new SiteFolder(folder.resolve("site")));
  }

  @Test
  void aPageOutsideHasNone() {
    assertThat(SiteFolder.around(folder.resolve("faq.md"))).isEmpty();
  }

  @Test
  void aFileOfTheSiteIsReadIfItIsThere() throws IOException {
    Files.writeString(folder.resolve("a.properties"), "names = å");
    SiteFolder site = new SiteFolder(folder);
    assertThat(site.text("a.properties")).contains("names = å");
    assertThat(site.text("b.properties")).isEmpty();
  }
}
