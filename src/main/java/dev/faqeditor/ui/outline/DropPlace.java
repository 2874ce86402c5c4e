package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where what is dragged would land.
 *
 * @param place what the act is given
 * @param row above which row the line is drawn; the number of rows for below the last
 * @param level how deep it lands: 1 for a section, 2 for questions
 */
record DropPlace(Place place, int row, int level) {

  /**
   * The place under the mouse; empty where dropping would change nothing.
   *
   * @param rows the nodes that can be scrolled to, from the top
   * @param dragged questions, or one section
   * @param y how far down the mouse is, in rows: 2.5 is the middle of the third
   */
  static Optional<DropPlace> of(
      FaqDocument document, List<Node> rows, List<Node> dragged, double y) {
    if (rows.size() < 2) {
      return Optional.empty();
    }
    if (dragged.get(0) instanceof Section section) {
      return Optional.of(betweenSections(document, rows, y))
          .filter(drop -> !Places.isAt(document, section, drop.place()));
    }
    List<Question> questions =
        dragged.stream().filter(Question.class::isInstance).map(Question.class::cast).toList();
    return Optional.of(amongQuestions(document, rows, y))
        .filter(drop -> !Places.isAt(document, questions, drop.place()));
  }

  private static DropPlace amongQuestions(FaqDocument document, List<Node> rows, double y) {
    int row = (int) Math.max(1, Math.floor(y));
    if (row >= rows.size()) {
      return question(new Place.Inside(last(document)), rows.size());
    }
    boolean upper = y - row < 0.5;
    Node node = rows.get(row);
    if (node instanceof Section section) {
      int number = document.numberOf(section);
      return upper && number > 0
          ? question(new Place.Inside(document.sections().get(number - 1)), row)
          : startOf(section, rows, row + 1);
    }
    return upper ? question(new Place.Before(node), row) : question(new Place.After(node), row + 1);
  }

  /** The start of a section that is open; the end of one that is closed, since none is seen. */
  private static DropPlace startOf(Section section, List<Node> rows, int next) {
    boolean open = next < rows.size() && rows.get(next).kind() == Node.Kind.QUESTION;
    return question(open ? new Place.Before(rows.get(next)) : new Place.Inside(section), next);
  }

  /** Before or behind the section under the mouse, whichever is nearer. */
  private static DropPlace betweenSections(FaqDocument document, List<Node> rows, double y) {
    List<Integer> headings =
        IntStream.range(0, rows.size())
            .filter(row -> rows.get(row).kind() == Node.Kind.SECTION)
            .boxed()
            .toList();
    int at = 0;
    while (at + 1 < headings.size() && headings.get(at + 1) <= y) {
      at++;
    }
    int end = at + 1 < headings.size() ? headings.get(at + 1) : rows.size();
    int gap = y < (headings.get(at) + end) / 2.0 ? at : at + 1;
    return gap < headings.size()
        ? new DropPlace(new Place.Before(document.sections().get(gap)), headings.get(gap), 1)
        : new DropPlace(new Place.After(last(document)), rows.size(), 1);
  }

  private static Section last(FaqDocument document) {
    return document.sections().get(document.sections().size() - 1);
  }

  private static DropPlace question(Place place, int row) {
    return new DropPlace(place, row, 2);
  }
}
