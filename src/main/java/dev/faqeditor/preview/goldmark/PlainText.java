package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.preview.goldmark.Inline.AutoLink;
import dev.faqeditor.preview.goldmark.Inline.CodeSpan;
import dev.faqeditor.preview.goldmark.Inline.LineBreak;
import dev.faqeditor.preview.goldmark.Inline.Verbatim;
import dev.faqeditor.preview.goldmark.Inline.Words;

/** What inlines say without their markup: an image's alternative, a heading's name. */
final class PlainText {

  private PlainText() {}

  /** What is in a node. */
  static String of(Node parent) {
    StringBuilder text = new StringBuilder();
    add(parent, text);
    return text.toString();
  }

  private static void add(Node parent, StringBuilder text) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Words words) {
        text.append(Unescaped.of(words.source()));
      } else if (child instanceof CodeSpan span) {
        text.append(span.code);
      } else if (child instanceof AutoLink link) {
        text.append(link.label);
      } else if (child instanceof LineBreak) {
        text.append('\n');
      } else if (child instanceof Verbatim verbatim) {
        text.append(verbatim.raw ? "" : Unescaped.of(verbatim.html));
      } else {
        add(child, text);
      }
    }
  }
}
