package dev.faqeditor.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {

  @TempDir private Path folder;

  @Test
  void itIsReadBackAndReplaced() {
    SessionFile file = new SessionFile(folder.resolve("new/state"));
    assertThat(file.read()).isEqualTo(Session.NONE);
    Session session =
        new Session(List.of(), RecentFiles.NONE.opened(Path.of("/a/faq.md")), Map.of());
    assertThat(file.keep(session)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file.read()).isEqualTo(session);
    assertThat(file.keep(Session.NONE)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file.read()).isEqualTo(Session.NONE);
  }

  @Test
  void whereNoFolderCanBeMadeItIsSaid() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("state"), "");
    SessionFile file = new SessionFile(inTheWay.resolve("faq-editor"));
    assertThat(file.keep(Session.NONE)).isInstanceOf(SaveResult.NotSaved.class);
    assertThat(file.read()).isEqualTo(Session.NONE);
  }
}
