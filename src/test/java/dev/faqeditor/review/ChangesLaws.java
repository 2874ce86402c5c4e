package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all pages and texts. */
class ChangesLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 100, seed = "1")
  void thereAreChangesWhereAndOnlyWhereTheTextDiffers(
      @ForAll("pages") String name, @ForAll int seed) {
    String text = PAGES.get(name);
    FaqDocument before = FaqDocument.parse(text);
    assertThat(Changes.between(before, FaqDocument.parse(text)).all()).isEmpty();
    int at = Math.floorMod(seed, text.length() + 1);
    FaqDocument now = FaqDocument.parse(text.substring(0, at) + "x" + text.substring(at));
    assertThat(Changes.between(before, now).all()).isNotEmpty();
    assertThat(Changes.between(now, before).all()).isNotEmpty();
  }

  @Property(tries = 200, seed = "1")
  void anyTwoTextsCanBeCompared(@ForAll String one, @ForAll String other) {
    assertThatCode(() -> Changes.between(FaqDocument.parse(one), FaqDocument.parse(other)))
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
