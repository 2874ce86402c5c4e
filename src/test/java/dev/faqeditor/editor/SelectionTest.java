package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.text.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final Optional<Caret> CARET =
      Optional.of(new Caret(FieldName.frontMatter("title", 0), Range.at(3)));

  @Test
  void selectionsAreAlikeInAllThatTheySayAndInNothingLess() {
    Selection selection = question(10, 20, CARET);
    assertThat(question(10, 20, CARET)).isEqualTo(selection).hasSameHashCodeAs(selection);
    assertThat(question(11, 20, CARET)).isNotEqualTo(selection);
    assertThat(question(10, 21, CARET)).isNotEqualTo(selection);
    assertThat(question(10, 20, Optional.empty())).isNotEqualTo(selection);
    assertThat(new Selection(Node.Kind.SECTION, 10, List.of(), Optional.empty()))
        .isNotEqualTo(new Selection(Node.Kind.PAGE, 10, List.of(), Optional.empty()));
  }

  private static Selection question(int at, int other, Optional<Caret> caret) {
    return new Selection(Node.Kind.QUESTION, at, List.of(other), caret);
  }
}
