package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small texts before and after, with what goes in [-…-] and what comes in {+…+}. */
class WordDifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Buy it on board.          | Buy it in advance.        | Buy it [-on board-]{+in advance+}.
          The boat leaves at 8.30.  | The boat leaves at 8.45.  | The boat leaves at 8.[-30-]{+45+}.
          one two three             | one three                 | one [-two -]three
          one three                 | one two three             | one {+two +}three
          färjelinje                | färje~linje               | färje{+~+}linje
          båt~platser kvar          | båtplatser slut           | båt[-~-]platser [-kvar-]{+slut+}
          a **b** c                 | a b c                     | a [-**-]b[-**-] c
          Hello, world              | Hi, there                 | [-Hello, world-]{+Hi, there+}
          ''                        | new                       | {+new+}
          old                       | ''                        | [-old-]
          same                      | same                      | same
          """)
  void marks(String before, String now, String marked) {
    WordDifference words =
        WordDifference.between(before.replace('~', '\u00AD'), now.replace('~', '\u00AD'));
    String found =
        words.runs().stream()
            .map(
                run ->
                    switch (run.kind()) {
                      case KEPT -> words.text(run);
                      case DELETED -> "[-" + words.text(run) + "-]";
                      case ADDED -> "{+" + words.text(run) + "+}";
                    })
            .collect(Collectors.joining());
    assertThat(found.replace('\u00AD', '~')).isEqualTo(marked);
  }
}
