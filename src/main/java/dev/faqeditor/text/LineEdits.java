package dev.faqeditor.text;

import java.util.ArrayList;
import java.util.List;

/** Makes one text of another line by line, so that lines that stay are left alone. */
public final class LineEdits {

  private LineEdits() {}

  /**
   * What makes {@code after} of {@code before}: each splice replaces whole lines with their line
   * ends, and between any two lies at least one line that stays. See {@link Alignment} for which
   * lines stay.
   */
  public static Edit between(String before, String after) {
    List<String> old = LineEnds.lines(before);
    List<String> young = LineEnds.lines(after);
    int[] partners = Alignment.of(old, young);
    List<Splice> splices = new ArrayList<>();
    int changed = 0; // where the lines that go start
    int from = 0; // the first line that comes
    int at = 0;
    for (int i = 0; i < partners.length; i++) {
      int end = at + old.get(i).length();
      if (partners[i] >= 0) {
        splices.add(splice(new Span(changed, at), young.subList(from, partners[i])));
        changed = end;
        from = partners[i] + 1;
      }
      at = end;
    }
    splices.add(splice(new Span(changed, at), young.subList(from, young.size())));
    return new Edit(splices);
  }

  private static Splice splice(Span span, List<String> lines) {
    return new Splice(span, String.join("", lines));
  }
}
