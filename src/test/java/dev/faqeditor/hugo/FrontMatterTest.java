package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  @Test
  void valuesAreFoundBehindAnEmojiAndWithoutTheirComments() {
    String text = "---\na: \uD83D\uDEA2 ferry # not this\n\"b c\": 'x' # nor this\n---\n";
    assertThat(rawValues(text)).containsExactly("a=\uD83D\uDEA2 ferry", "b c='x'");
  }

  @Test
  void anchorsTagsAndBlockScalarsKeepToTheirValue() {
    String text =
        "---\na: &x one\nb: !!str 2\nc: *x\nd: |\n  two\n  lines\n\ne: >-\n  folded\nf:\n---\n";
    assertThat(rawValues(text))
        .containsExactly("a=one", "b=2", "c=", "d=|\n  two\n  lines", "e=>-\n  folded", "f=");
    assertThat(FrontMatter.in(text).entries().get(2).kind()).isEqualTo(FrontMatterEntry.Kind.ALIAS);
  }

  @Test
  void aDuplicateKeyIsASecondOccurrence() {
    assertThat(FrontMatter.in("---\na: 1\na: 2\n---\n").entries())
        .extracting(FrontMatterEntry::occurrence)
        .containsExactly(0, 1);
  }

  @Test
  void aTagWithABrokenEscapeIsAFault() {
    assertThat(FrontMatter.in("---\na: !%12 x\n---\n").fault()).isPresent();
  }

  @Test
  void itMayFollowABomAndWhiteSpace() {
    FrontMatter found = FrontMatter.in("\uFEFF\r\n---\r\na: 1\r\n---\r\nText");
    assertThat(found.format()).isEqualTo(FrontMatter.Format.YAML);
    assertThat(found.span().end()).isEqualTo("\uFEFF\r\n---\r\na: 1\r\n---\r\n".length());
  }

  @Test
  void jsonEndsWithItsBrace() {
    FrontMatter found = FrontMatter.in("{\n \"a\": \"}\"\n}\n\nText");
    assertThat(found.format()).isEqualTo(FrontMatter.Format.JSON);
    assertThat(found.content().of("{\n \"a\": \"}\"\n}\n\nText")).isEqualTo("{\n \"a\": \"}\"\n}");
  }

  @ParameterizedTest
  @CsvSource({"text", "'---\nnever closed\n'", "'{{< x >}}'", "'{ never closed'", "''"})
  void aPageMayHaveNone(String text) {
    assertThat(FrontMatter.in(text).format()).isEqualTo(FrontMatter.Format.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "true, BOOLEAN",
    "No, BOOLEAN",
    "Falsehood, TEXT",
    "12, INTEGER",
    "0x1F, INTEGER",
    "12:30, TEXT",
    "99.9, DECIMAL",
    "1e3, DECIMAL",
    "2024-05-14, DATE",
    "2024-05-14T09:12:33+02:00, DATE",
    "2024-05, TEXT",
    "~, EMPTY",
    "'', EMPTY",
    "'1.2.3', TEXT"
  })
  void thePlainSpellingTellsTheType(String raw, ScalarType type) {
    assertThat(ScalarType.ofPlain(raw)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "False, True", "YES, NO", "on, off", "N, Y", "off, on"})
  void aBooleanHasAnOppositeInItsOwnWords(String raw, String opposite) {
    assertThat(ScalarType.opposite(raw)).isEqualTo(opposite);
  }

  private static List<String> rawValues(String text) {
    return FrontMatter.in(text).entries().stream()
        .map(entry -> entry.key() + "=" + entry.value().of(text))
        .toList();
  }
}
