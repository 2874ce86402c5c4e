package dev.faqeditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void saysHowItIsStarted() {
    assertThat(Main.answer(List.of("--help"))).get().asString().contains("faq-editor", "--version");
  }

  @Test
  void saysItsVersion() {
    assertThat(Main.answer(List.of("--version"))).get().asString().startsWith("FAQ Editor ");
  }

  @Test
  void opensFilesWithoutAWord() {
    assertThat(Main.answer(List.of())).isEmpty();
    assertThat(Main.answer(List.of("page.md", "--help"))).isEmpty();
  }
}
