package dev.faqeditor.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.review.Versions;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEdits;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;

/**
 * Another text of a page in place of one, such that what is the same in both stays where it is.
 *
 * @param edit makes the one of the other, line by line
 * @param moves which questions and sections are the same, where the edit doesn't tell
 */
public record Replacement(FaqDocument before, FaqDocument after, Edit edit, List<Move> moves) {

  /** Copies the moves. */
  public Replacement {
    moves = List.copyOf(moves);
  }

  /** Compares two texts of a page; takes time in proportion to their length. */
  public static Replacement between(FaqDocument before, FaqDocument after) {
    Edit edit = edit(before.text(), after.text());
    List<Move> moves = new ArrayList<>();
    Versions versions = Versions.of(before, after);
    for (int i = 0; i < before.questionCount(); i++) {
      Node was = before.question(i);
      versions
          .questions()
          .now(i)
          .ifPresent(number -> add(was, after.question(number), edit, moves));
    }
    List<Section> sections = before.sections();
    for (int i = 0; i < sections.size(); i++) {
      Node was = sections.get(i);
      versions
          .sections()
          .now(i)
          .ifPresent(number -> add(was, after.sections().get(number), edit, moves));
    }
    return new Replacement(before, after, edit, moves);
  }

  private static void add(Node was, Node is, Edit edit, List<Move> moves) {
    int from = was.span().start();
    int to = is.span().start();
    boolean replaced = edit.splices().stream().anyMatch(s -> s.span().touches(from));
    if (replaced || edit.map(from, Bias.AFTER) != to) {
      moves.add(new Move(was.kind(), from, to));
    }
  }

  /** Line by line, and in each stretch of lines no more than must change. */
  private static Edit edit(String before, String after) {
    return new Edit(
        LineEdits.between(before, after).splices().stream()
            .flatMap(lines -> smallest(before, lines).splices().stream())
            .toList());
  }

  private static Edit smallest(String before, Splice lines) {
    return Edit.between(lines.span().of(before), lines.replacement()).shift(lines.span().start());
  }
}
