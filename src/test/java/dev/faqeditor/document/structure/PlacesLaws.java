package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What holds for places: asking whether one is taken already costs nothing, and agrees with acts.
 */
class PlacesLaws {

  @Property(tries = 400, seed = "1")
  void movingToAPlaceThatIsTakenAlreadyIsRefusedAndNoOtherMoveChangesNothing(
      @ForAll long seed,
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 12) Integer> which,
      @ForAll @IntRange(max = 20) int other,
      @ForAll @IntRange(max = 2) int way) {
    FaqDocument document = FaqDocument.parse(GeneratedPages.page(seed));
    List<Question> all = new ArrayList<>();
    document.sections().forEach(section -> all.addAll(section.questions()));
    Assume.that(!all.isEmpty());
    List<Question> moved =
        which.stream().map(number -> all.get(number % all.size())).distinct().toList();
    Place place = place(document, other, way);
    boolean isAt = Places.isAt(document, moved, place);
    agrees(isAt, new Rearrange(document).move(moved, place));
  }

  @Property(tries = 400, seed = "1")
  void theSameHoldsForSections(
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int which,
      @ForAll @IntRange(max = 20) int other,
      @ForAll @IntRange(max = 2) int way) {
    FaqDocument document = FaqDocument.parse(GeneratedPages.page(seed));
    List<Section> all = document.sections();
    Assume.that(!all.isEmpty());
    Section moved = all.get(which % all.size());
    Place place = place(document, other, way);
    boolean isAt = Places.isAt(document, moved, place);
    agrees(isAt, new Rearrange(document).move(moved, place));
  }

  private static void agrees(boolean isAt, Rearrangement result) {
    if (isAt) {
      assertThat(result).isInstanceOf(Refused.class);
    } else {
      assertThat(result).isNotEqualTo(new Refused(Obstacle.NOTHING_CHANGES));
    }
  }

  private static Place place(FaqDocument document, int which, int way) {
    List<Node> nodes = new ArrayList<>(List.of(document.page()));
    document
        .sections()
        .forEach(
            section -> {
              nodes.add(section);
              nodes.addAll(section.questions());
            });
    Node node = nodes.get(which % nodes.size());
    return switch (way) {
      case 0 -> new Place.Before(node);
      case 1 -> new Place.After(node);
      default -> new Place.Inside(node);
    };
  }
}
