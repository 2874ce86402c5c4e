package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.preview.goldmark.TableBlocks.Cell;
import dev.faqeditor.preview.goldmark.TableBlocks.Table;
import dev.faqeditor.preview.goldmark.TableRows.Alignment;
import java.util.Locale;

/** Prints what is in tables as Hugo's own template for them does. */
final class TableWriter {

  private TableWriter() {}

  static void write(Table table, StringBuilder html, InlineWriter inlines) {
    html.append("<thead>\n");
    Node row = table.getFirstChild();
    while (row != null) {
      boolean head = row == table.getFirstChild();
      writeRow(row, html, inlines);
      html.append(head ? "</thead>\n<tbody>\n" : "");
      row = row.getNext();
    }
    html.append("</tbody>\n</table>\n");
  }

  private static void writeRow(Node row, StringBuilder html, InlineWriter inlines) {
    html.append("<tr>\n");
    for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Cell cell) {
        String element = cell.head ? "th" : "td";
        html.append('<').append(element);
        if (cell.alignment != Alignment.NONE) {
          String side = cell.alignment.name().toLowerCase(Locale.ROOT);
          html.append(" style=\"text-align:").append(side).append('"');
        }
        html.append('>');
        inlines.writeChildren(cell);
        html.append("</").append(element).append(">\n");
      }
    }
    html.append("</tr>\n");
  }
}
