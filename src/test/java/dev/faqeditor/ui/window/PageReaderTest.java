package dev.faqeditor.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.ReadResult;
import dev.faqeditor.preferences.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

  @TempDir private Path folder;
  private Path page;
  private PageReader reader;

  @BeforeEach
  void start() throws IOException {
    page = Files.writeString(folder.resolve("page.md"), "# Boats\n");
    reader = new PageReader(new Preferences(folder.resolve("configuration")));
  }

  @Test
  void whatWasBegunIsGivenOnceAndThenReadAnew() throws IOException {
    reader.begin(page);
    assertThat(reader.read(page).document().text()).isEqualTo("# Boats\n");
    Files.writeString(page, "# Trains\n");
    assertThat(reader.read(page).document().text()).isEqualTo("# Trains\n");
  }

  @Test
  void aMissingPageIsSaidToBeMissingHoweverItIsRead() {
    Path missing = folder.resolve("missing.md");
    reader.begin(missing);
    assertThat(reader.read(missing).result()).isInstanceOf(ReadResult.Unreadable.class);
    assertThat(reader.read(missing).result()).isInstanceOf(ReadResult.Unreadable.class);
  }
}
