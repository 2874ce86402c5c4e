package dev.faqeditor.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final String PAGE =
      """
      ## Boats

      {{% question question="When?" %}}
      Now.
      {{% /question %}}

      {{% question question="Where?" %}}
      Here.
      {{% /question %}}

      ## Tickets

      {{% question question="Where?" %}}
      There.
      {{% /question %}}
      """;

  private final FaqDocument document = FaqDocument.parse(PAGE);

  @Test
  void theNodeWithItsNumberIsFoundAgain() {
    Place place = placeOf(document.question(2));
    assertThat(place.in(document)).contains(document.question(2));
  }

  @Test
  void aNodeThatWasMovedIsFoundByItsTitle() {
    Place place = placeOf(document.sections().get(1));
    FaqDocument fewer = FaqDocument.parse(PAGE.substring(PAGE.indexOf("## Tickets")));
    assertThat(place.in(fewer)).contains(fewer.sections().get(0));
  }

  @Test
  void ofTwoWithItsTitleTheNearerIsTaken() {
    Place place = new Place(Node.Kind.QUESTION, 3, "Where?", Optional.empty(), List.of());
    assertThat(place.in(document)).contains(document.question(2));
  }

  @Test
  void aNodeThatIsGoneIsNotReplacedByAnother() {
    Place place = new Place(Node.Kind.QUESTION, 0, "Why?", Optional.empty(), List.of());
    assertThat(place.in(document)).isEmpty();
    assertThat(Place.START.in(document)).contains(document.page());
  }

  private Place placeOf(Node node) {
    return Place.of(document, node, Optional.empty(), List.of());
  }
}
