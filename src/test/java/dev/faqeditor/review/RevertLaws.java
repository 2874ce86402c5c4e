package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.GeneratedPages;
import dev.faqeditor.review.Revert.Reverted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for taking changes back, on all pages, whatever was done to them. */
class RevertLaws {

  private static final Map<String, String> PAGES = Corpus.pages();
  private static final int MOST_ACTS = 8;

  @Property(tries = 150, seed = "1")
  void takingEachChangeOfAGeneratedPageBackGivesTheOlderPage(@ForAll long page, @ForAll long seed) {
    String base = ChangedPages.withOwnAnswers(GeneratedPages.page(page));
    takesAllBack(base, ChangedPages.changed(base, MOST_ACTS, seed), seed);
  }

  @Property(tries = 40, seed = "1")
  void takingEachChangeOfARealPageBackGivesTheOlderPage(
      @ForAll("pages") String page, @ForAll long seed) {
    String base = PAGES.get(page);
    takesAllBack(base, ChangedPages.changed(base, MOST_ACTS, seed), seed);
  }

  /** Takes changes back in an order by chance; refused ones wait for others. */
  private static void takesAllBack(String base, String changed, long seed) {
    Random random = new Random(seed);
    FaqDocument before = FaqDocument.parse(base);
    FaqDocument now = FaqDocument.parse(changed);
    List<Change> changes = Changes.between(before, now).all();
    int steps = 0;
    int most = changes.size() + 1;
    while (!changes.isEmpty()) {
      List<Change> order = new ArrayList<>(changes);
      Collections.shuffle(order, random);
      Reverted done = first(before, now, order);
      assertThat(done.edit().apply(now.text())).isEqualTo(done.after().text());
      assertThat(done.edit().invert(now.text()).apply(done.after().text())).isEqualTo(now.text());
      now = done.after();
      changes = Changes.between(before, now).all();
      assertThat(++steps).isLessThanOrEqualTo(most);
    }
    assertThat(now.text()).isEqualTo(base);
  }

  private static Reverted first(FaqDocument before, FaqDocument now, List<Change> order) {
    List<String> refused = new ArrayList<>();
    for (Change change : order) {
      Revert revert = Revert.of(before, now, change);
      if (revert instanceof Reverted done) {
        return done;
      }
      refused.add(change + " " + revert);
    }
    throw new AssertionError(
        String.join("\n", refused) + "\n=== before\n" + before.text() + "\n=== now\n" + now.text());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
