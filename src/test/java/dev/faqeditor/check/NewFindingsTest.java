package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NewFindingsTest {

  private static final Map<String, String> PAGES = Corpus.pages();
  private static final String ONCE = "{{% question \"Why?\" %}}\nSo.\n{{% /question %}}\n\n";
  private static final String OTHER = "{{% question \"How?\" %}}\n{{% /question %}}\n\n";

  @Property(tries = 30, seed = "1")
  void aPageMakesNothingWrongThatItHadWrong(@ForAll("pages") String page) {
    String text = PAGES.get(page);
    assertThat(since(text, text)).isEmpty();
    assertThat(since("", text)).isEqualTo(Checks.of(text));
    assertThat(since(text, "")).isEqualTo(since("", ""));
  }

  @Example
  void whatWasWrongElsewhereOnThePageIsNotNew() {
    String wrong = "{{% question \"Why?\" %}}\n{{% /question %}}\n\n";
    assertThat(since(wrong + OTHER, OTHER + wrong)).isEmpty();
  }

  @Example
  void ofTwoOfAKindTheLastIsNew() {
    List<Finding> found = since(ONCE + OTHER, ONCE + ONCE + OTHER);
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(one -> assertThat(one.span().start()).isLessThan((ONCE + ONCE).length()));
  }

  private static List<Finding> since(String before, String now) {
    return NewFindings.in(Checks.of(before), before, Checks.of(now), now);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
