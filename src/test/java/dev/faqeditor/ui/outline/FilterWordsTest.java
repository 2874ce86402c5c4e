package dev.faqeditor.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterWordsTest {

  @ParameterizedTest
  @CsvSource({
    // typed, text, the text with what is found in brackets; - for not found
    "färja, Vilken färja går?, Vilken [färja] går?",
    "FÄRJA, vilken Färja går?, vilken [Färja] går?",
    "farja, vilken färja går?, -",
    "går färja, vilken färja går?, vilken [färja] [går]?",
    "går buss, vilken färja går?, -",
    "bryggor, Alla bryg~gor här, Alla [bryg~gor] här",
    "bryg~gor, Alla bryggor här, Alla [bryggor] här",
    "ana, bananas, b[anana]s",
    "a b, ab, [ab]",
    "straße, STRASSE straße, STRASSE [straße]",
    "\uD83D\uDEA2, en \uD83D\uDEA2 till, en [\uD83D\uDEA2] till",
  })
  void finds(String typed, String text, String marked) {
    FilterWords words = FilterWords.of(typed.replace('~', '\u00AD'));
    String looked = text.replace('~', '\u00AD');
    boolean found = !marked.equals("-");
    assertThat(words.areIn(FilterWords.fold(looked))).isEqualTo(found);
    if (found) {
      assertThat(mark(words, looked).replace('\u00AD', '~')).isEqualTo(marked);
    }
  }

  @Property(seed = "1")
  void whatIsMarkedReadsAsTheWord(
      @ForAll @Chars({'a', 'B', 'å', '\u00AD', ' '}) String text,
      @ForAll @CharRange(from = 'a', to = 'b') String word) {
    FilterWords words = FilterWords.of(word);
    boolean found = !words.isEmpty() && words.areIn(FilterWords.fold(text));
    assertThat(words.placesIn(text).isEmpty()).isEqualTo(!found);
    for (Span place : words.placesIn(text)) {
      assertThat(FilterWords.fold(place.of(text))).contains(words.words().get(0));
    }
  }

  private static String mark(FilterWords words, String text) {
    StringBuilder marked = new StringBuilder(text);
    words.placesIn(text).stream()
        .sorted((a, b) -> b.start() - a.start())
        .forEach(place -> marked.insert(place.end(), ']').insert(place.start(), '['));
    return marked.toString();
  }
}
