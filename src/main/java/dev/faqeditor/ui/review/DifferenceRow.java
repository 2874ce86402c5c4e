package dev.faqeditor.ui.review;

import dev.faqeditor.git.difference.BlobDifference;
import dev.faqeditor.git.difference.DiffLine;
import dev.faqeditor.git.difference.Hunk;
import java.util.ArrayList;
import java.util.List;

/** One row of a difference as it is listed. */
sealed interface DifferenceRow {

  /** The head of a stretch that differs. */
  record Head(Hunk hunk) implements DifferenceRow {}

  /** A line of it. */
  record Line(DiffLine line) implements DifferenceRow {}

  /** All rows, in order. */
  static List<DifferenceRow> of(BlobDifference difference) {
    List<DifferenceRow> rows = new ArrayList<>();
    for (Hunk hunk : difference.hunks()) {
      rows.add(new Head(hunk));
      hunk.lines().forEach(line -> rows.add(new Line(line)));
    }
    return rows;
  }
}
