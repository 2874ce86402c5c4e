package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Boka stugan; STUGA; [stuga]",
        "ÅR år; år; [ÅR][år]",
        "vand\u00ADringar; vandring; [vand\u00ADring]",
        "vandring; vand\u00ADring; [vandring]",
        "en   led; en led; [en   led]",
        "en\u00A0led; en led; [en\u00A0led]",
        "aaa; aa; [aa]",
        "en\u2029led; en led; ''",
        "straße; STRASSE; ''",
        "led; ' '; ''",
      })
  void wordsAreFound(String text, String words, String found) {
    StringBuilder all = new StringBuilder();
    for (Span span : TextSearch.in(text, words)) {
      all.append('[').append(text, span.start(), span.end()).append(']');
    }
    assertThat(all.toString()).isEqualTo(found);
  }

  @Property(tries = 500, seed = "1")
  void allThatIsFoundIsWhatWasSought(
      @ForAll @CharRange(from = 'a', to = 'c') String text,
      @ForAll @NotEmpty @CharRange(from = 'a', to = 'c') String words) {
    List<Span> found = TextSearch.in(text, words.toUpperCase(Locale.ROOT));
    found.forEach(span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(words));
    assertThat(found.isEmpty()).isEqualTo(!text.contains(words));
  }
}
