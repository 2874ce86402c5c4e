package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.bench.LargePage;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Acts on a page of 10,000 questions, by the time that this thread has the processor. */
class LargePageActsTest {

  private static final int ROUNDS = 15;
  private static final long MOST_MILLIS = 50;

  private final FaqDocument document = FaqDocument.parse(LargePage.text());
  private final Section section = document.sections().get(100);
  private final Question question = section.questions().get(20);

  @Test
  void takeLessThanFiftyMilliseconds() {
    isFast(() -> page().addQuestion(new Place.After(question), "New?"));
    isFast(() -> page().move(List.of(question), new Place.Inside(document.sections().get(3))));
    isFast(() -> page().move(section.questions(), new Place.Inside(document.sections().get(3))));
    isFast(() -> page().delete(section.questions()));
    isFast(() -> page().move(section, new Place.Before(document.sections().get(2))));
    isFast(() -> page().split(question, "New"));
    isFast(() -> page().joinWithPrevious(section));
  }

  private Rearrange page() {
    return new Rearrange(document);
  }

  private static void isFast(Supplier<Rearrangement> act) {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(act.get()).isInstanceOf(Rearrangement.Rearranged.class);
      nanos[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(nanos);
    assertThat(nanos[ROUNDS / 2] / 1_000_000).isLessThan(MOST_MILLIS);
  }
}
