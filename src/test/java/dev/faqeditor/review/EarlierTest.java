package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierTest {

  private static final FaqDocument BEFORE =
      FaqDocument.parse(
          """
          ---
          title: Tickets
          ---

          ## On board

          {{% question "Where do I pay?" %}}
          To the crew, in coins.
          {{% /question %}}

          {{% question "May my dog come?" %}}
          Yes, on a lead.
          {{% /question %}}

          ## Ashore
          """);

  private static final FaqDocument NOW =
      FaqDocument.parse(
          """
          ---
          title: Tickets and fares
          weight: 3
          ---

          ## Ashore

          ## Aboard

          {{% question "May my dog or cat come?" %}}
          Yes, on a lead.
          {{% /question %}}

          {{% question "Is there tea?" %}}
          Always.
          {{% /question %}}

          {{% question "Where do I pay?" %}}
          To the crew, by card.
          {{% /question %}}
          """);

  private static final Earlier EARLIER = Earlier.in(Versions.of(BEFORE, NOW));

  @Test
  void aFieldIsFoundWhereverItsNodeWent() {
    assertThat(said(NOW.question(2), FieldName.ANSWER)).contains("To the crew, in coins.");
    assertThat(said(NOW.question(0), FieldName.QUESTION_TEXT)).contains("May my dog come?");
    assertThat(said(NOW.sections().get(1), FieldName.HEADING)).contains("On board");
    assertThat(said(NOW.page(), FieldName.frontMatter("title", 0))).contains("Tickets");
  }

  @Test
  void whatIsNewHadNoValue() {
    assertThat(said(NOW.question(1), FieldName.ANSWER)).isEmpty();
    assertThat(said(NOW.page(), FieldName.frontMatter("weight", 0))).isEmpty();
    assertThat(Earlier.NONE.field(NOW, NOW.question(0), FieldName.ANSWER)).isEmpty();
  }

  @Test
  void itIsForPagesOfAsManyNodes() {
    assertThat(EARLIER.isFor(NOW)).isTrue();
    assertThat(EARLIER.isFor(BEFORE)).isFalse();
    assertThat(Earlier.NONE.isFor(NOW)).isFalse();
  }

  private static Optional<String> said(Node node, FieldName name) {
    return EARLIER.field(NOW, node, name).map(Field::value).map(String::strip);
  }
}
