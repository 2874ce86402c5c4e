package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.preview.goldmark.Inline.FootnoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers a page's footnotes in the order of the marks that lead to them. Marks in footnotes count
 * where the page's first footnote is written down, as Goldmark gathers them there.
 */
final class Footnotes {

  private final List<FootnoteBlock> all = new ArrayList<>();
  private int count;
  private boolean walked;

  private Footnotes() {}

  /** Those that a mark leads to, in order. */
  static List<FootnoteBlock> numberedIn(Document page) {
    Footnotes footnotes = new Footnotes();
    footnotes.gather(page);
    footnotes.number(page);
    return footnotes.all.stream()
        .filter(footnote -> footnote.number > 0)
        .sorted(Comparator.comparingInt(footnote -> footnote.number))
        .toList();
  }

  private void gather(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteBlock footnote) {
        all.add(footnote);
      }
      gather(child);
    }
  }

  private void number(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteMark mark) {
        FootnoteBlock footnote = mark.footnote;
        footnote.number = footnote.number == 0 ? ++count : footnote.number;
        mark.occurrence = footnote.marks++;
      } else if (!(child instanceof FootnoteBlock)) {
        number(child);
      } else if (!walked) {
        walked = true;
        all.forEach(this::number);
      }
    }
  }
}
