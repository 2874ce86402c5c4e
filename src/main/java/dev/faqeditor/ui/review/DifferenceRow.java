package dev.faqeditor.ui.review;

import dev.faqeditor.git.Blob;
import dev.faqeditor.git.FileKind;
import dev.faqeditor.git.difference.BlobDifference;
import dev.faqeditor.git.difference.DiffLine;
import dev.faqeditor.git.difference.Hunk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of a difference as it is listed. */
public sealed interface DifferenceRow {

  /** The head of a stretch that differs. */
  record Head(Hunk hunk) implements DifferenceRow {}

  /** A line of it. */
  record Line(DiffLine line) implements DifferenceRow {}

  /** All rows of the difference of two texts; takes time on large ones. */
  static List<DifferenceRow> between(String before, String after) {
    return of(
        BlobDifference.between("", Optional.of(blob(before)), blob(after), StandardCharsets.UTF_8));
  }

  private static Blob blob(String text) {
    return new Blob(text.getBytes(StandardCharsets.UTF_8), FileKind.REGULAR);
  }

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
