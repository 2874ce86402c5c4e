package dev.faqeditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {

  @Test
  void outsidePagesAreThereIfTheyAreGiven() {
    if (Corpus.outside().isEmpty()) {
      System.out.println("corpus not given");
      return;
    }
    int pages = Corpus.markdownBelow(Path.of(Corpus.outside())).size();
    System.out.println("corpus: " + pages + " outside pages");
    assertThat(pages).isPositive();
  }
}
