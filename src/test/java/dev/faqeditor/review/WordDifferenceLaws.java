package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.review.WordDifference.Kind;
import dev.faqeditor.review.WordDifference.Run;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the words of any two texts. */
class WordDifferenceLaws {

  @Property(tries = 1000, seed = "1")
  void theRunsMakeUpBothTexts(@ForAll("texts") String before, @ForAll("texts") String now) {
    WordDifference words = WordDifference.between(before, now);
    StringBuilder old = new StringBuilder();
    StringBuilder young = new StringBuilder();
    Kind last = null;
    for (Run run : words.runs()) {
      String text = words.text(run);
      assertThat(text).isNotEmpty();
      assertThat(run.kind()).isNotEqualTo(last);
      assertThat(last == Kind.ADDED && run.kind() == Kind.DELETED).isFalse();
      assertThat(run.before().start()).isEqualTo(old.length());
      assertThat(run.now().start()).isEqualTo(young.length());
      old.append(run.kind() == Kind.ADDED ? "" : text);
      young.append(run.kind() == Kind.DELETED ? "" : text);
      last = run.kind();
    }
    assertThat(old.toString()).isEqualTo(before);
    assertThat(young.toString()).isEqualTo(now);
  }

  @Property(tries = 300, seed = "1")
  void aTextAndItselfHaveNothingButWhatIsKept(@ForAll("texts") String text) {
    List<Run> runs = WordDifference.between(text, text).runs();
    assertThat(runs).allMatch(run -> run.kind() == Kind.KEPT).hasSizeLessThan(2);
  }

  @Property(tries = 300, seed = "1")
  void ofSoftHyphensThatComeInWordsNothingElseIsMarked(@ForAll("texts") String any) {
    String text = any.replaceAll("(?<!\\p{L})\u00AD+|\u00AD+(?!\\p{L})", "");
    String bare = text.replace("\u00AD", "");
    WordDifference words = WordDifference.between(bare, text);
    for (Run run : words.runs()) {
      if (run.kind() != Kind.KEPT) {
        assertThat(words.text(run)).matches("\u00AD+");
      }
    }
  }

  @Property(tries = 500, seed = "1")
  void noSurrogatePairIsCut(@ForAll("texts") String before, @ForAll("texts") String now) {
    WordDifference words = WordDifference.between(before, now);
    for (Run run : words.runs()) {
      String text = words.text(run);
      assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "färje\u00ADlinje",
            "färjelinje",
            "båten",
            "går",
            "kl",
            "8",
            "30",
            " ",
            " ",
            "  ",
            "\n",
            ".",
            ", ",
            "\u00AD",
            "\uD83D\uDE00",
            "\uD83D\uDE02",
            "e\u0301",
            "\u00A0",
            "\r\n",
            "(")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
