package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives what stands between headings and questions back the lines that it had: where the same two
 * stand beside each other as before, all of them; else as they fit.
 */
final class RestReverts {

  private static final int WAYS = 12;

  private final Aligned pages;

  RestReverts(Aligned pages) {
    this.pages = pages;
  }

  Stream<String> texts() {
    List<Piece> pieces = pages.pieces();
    List<List<String>> choices = new ArrayList<>();
    for (int i = 0; i <= pieces.size(); i++) {
      Gap gap = Gap.before(i, pieces, pages);
      String old = gap.stood() ? withIntroOfNow(gap.before(), i, pieces) : "";
      boolean behindHeading = i > 0 && pieces.get(i - 1).isHeading();
      List<String> either = behindHeading && gap.stays() ? List.of(old, gap.now()) : List.of(old);
      choices.add(gap.stood() ? either : choices(gap, i, pieces));
    }
    Map<String, Integer> wanted = GapSearch.Lines.count(pages.before().gaps());
    for (Piece piece : pieces) {
      if (piece.isHeading() && piece.before() >= 0) {
        addIntro(oldSection(piece), -1, wanted);
        addIntro(section(piece), 1, wanted);
      }
    }
    wanted.values().removeIf(count -> count <= 0);
    return GapSearch.in(choices, wanted, wanted, WAYS).stream()
        .map(gaps -> pages.text(pieces, gaps));
  }

  private List<String> choices(Gap gap, int index, List<Piece> pieces) {
    List<String> all = new ArrayList<>(List.of(gap.now()));
    for (String each : gap.candidates()) {
      all.add(withIntroOfNow(each, index, pieces));
    }
    return all.stream().distinct().toList();
  }

  /** An older gap behind a heading, with the intro that the section has now. */
  private String withIntroOfNow(String gap, int index, List<Piece> pieces) {
    if (index == 0 || !pieces.get(index - 1).isHeading() || pieces.get(index - 1).before() < 0) {
      return gap;
    }
    Optional<String> old = oldSection(pieces.get(index - 1)).intro().map(Field::raw);
    Optional<String> young = section(pieces.get(index - 1)).intro().map(Field::raw);
    boolean replaceable =
        old.isPresent()
            && young.isPresent()
            && !old.get().strip().equals(young.get().strip())
            && !old.get().isBlank()
            && gap.contains(old.get());
    return replaceable ? gap.replace(old.orElseThrow(), young.orElseThrow()) : gap;
  }

  private static void addIntro(Section section, int times, Map<String, Integer> counts) {
    section
        .intro()
        .ifPresent(
            intro ->
                GapSearch.Lines.of(intro.raw())
                    .forEach(line -> counts.merge(line, times, Integer::sum)));
  }

  private Section section(Piece piece) {
    int number = pages.now().parts().get(piece.now()).number();
    return pages.documentNow().sections().get(number);
  }

  private Section oldSection(Piece piece) {
    int number = pages.before().parts().get(piece.before()).number();
    return pages.documentBefore().sections().get(number);
  }
}
