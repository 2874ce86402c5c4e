package dev.faqeditor.git.difference;

import dev.faqeditor.git.difference.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Puts changed lines and the lines around them together as hunks. */
record Hunks(List<String> before, List<String> after) {

  private static final int CONTEXT = 3;

  static List<Hunk> between(StoredText before, StoredText after) {
    EditList edits =
        new HistogramDiff()
            .diff(
                RawTextComparator.DEFAULT, new RawText(before.bytes()), new RawText(after.bytes()));
    return new Hunks(before.lines(), after.lines()).of(edits);
  }

  private List<Hunk> of(EditList edits) {
    List<Hunk> hunks = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < edits.size(); i++) {
      boolean last = i == edits.size() - 1;
      if (last || edits.get(i + 1).getBeginA() - edits.get(i).getEndA() > 2 * CONTEXT) {
        hunks.add(hunk(edits.subList(first, i + 1)));
        first = i + 1;
      }
    }
    return List.copyOf(hunks);
  }

  private Hunk hunk(List<Edit> edits) {
    Edit first = edits.get(0);
    Edit last = edits.get(edits.size() - 1);
    int start = Math.max(0, first.getBeginA() - CONTEXT);
    int end = Math.min(before.size(), last.getEndA() + CONTEXT);
    int shift = first.getBeginB() - first.getBeginA(); // of the context before the edit
    List<DiffLine> lines = new ArrayList<>();
    int at = start;
    for (Edit edit : edits) {
      addContext(lines, at, edit.getBeginA(), edit.getBeginB() - edit.getBeginA());
      for (int i = edit.getBeginA(); i < edit.getEndA(); i++) {
        lines.add(new DiffLine(Kind.REMOVED, i + 1, 0, before.get(i)));
      }
      for (int i = edit.getBeginB(); i < edit.getEndB(); i++) {
        lines.add(new DiffLine(Kind.ADDED, 0, i + 1, after.get(i)));
      }
      at = edit.getEndA();
    }
    addContext(lines, at, end, last.getEndB() - last.getEndA());
    return new Hunk(start, start + shift, List.copyOf(lines));
  }

  private void addContext(List<DiffLine> to, int start, int end, int shift) {
    for (int i = start; i < end; i++) {
      to.add(new DiffLine(Kind.CONTEXT, i + 1, i + 1 + shift, before.get(i)));
    }
  }
}
