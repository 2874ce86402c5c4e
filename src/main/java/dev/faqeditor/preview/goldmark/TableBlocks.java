package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.preview.goldmark.TableRows.Alignment;
import java.util.List;

/** Makes tables of the paragraphs that hold one; what stands before it stays a paragraph. */
final class TableBlocks implements ParagraphPreProcessor {

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    List<BasedSequence> lines = paragraph.getContentLines();
    int head = TableRows.headOf(lines);
    List<Alignment> columns = head < 0 ? null : TableRows.columns(lines.get(head + 1));
    if (columns == null) {
      return 0;
    }
    Table table = new Table();
    table.setContent(lines.subList(head, lines.size()));
    paragraph.insertAfter(table);
    table.appendChild(row(lines.get(head), columns, true));
    for (BasedSequence line : lines.subList(head + 2, lines.size())) {
      table.appendChild(row(line, columns, false));
    }
    if (head == 0) {
      paragraph.unlink();
      state.blockRemoved(paragraph);
    } else {
      paragraph.setContent(paragraph, 0, head);
    }
    return 0;
  }

  private static Row row(BasedSequence line, List<Alignment> columns, boolean head) {
    Row row = new Row();
    List<BasedSequence> cells = TableRows.cells(line);
    for (int i = 0; i < columns.size(); i++) {
      boolean given = i < cells.size();
      Cell cell = new Cell(given ? columns.get(i) : Alignment.NONE, head);
      row.appendChild(cell);
      if (given) {
        cell.setContent(List.of(cells.get(i)));
      }
    }
    return row;
  }

  /** A table: its rows. */
  static final class Table extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A row of a table: its cells. */
  static final class Row extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell of a table. */
  static final class Cell extends Block {
    final Alignment alignment;
    final boolean head;

    Cell(Alignment alignment, boolean head) {
      this.alignment = alignment;
      this.head = head;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
