package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import org.jspecify.annotations.Nullable;

/** Lists and their items (CommonMark 0.31, sections 5.2 and 5.3). */
final class ListBlocks extends Construct {

  ListBlocks() {
    super(false);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    ListMarker marker = state.getIndent() >= CODE_INDENT ? null : ListMarker.of(state);
    BlockParser parent = matched.getBlockParser();
    if (marker == null || (parent.isParagraphParser() && !marker.interruptsParagraphs())) {
      return null;
    }
    if (parent instanceof ListBlockParser list && list.block.marker.isOfSameList(marker)) {
      return BlockStart.of(itemOf(state, marker)).atColumn(contentColumn(state, marker));
    }
    return newList(state, marker);
  }

  /** Starts a list with its first item. */
  static BlockStart newList(ParserState state, ListMarker marker) {
    return BlockStart.of(new ListBlockParser(new ItemList(marker)), itemOf(state, marker))
        .atColumn(contentColumn(state, marker));
  }

  private static ItemBlockParser itemOf(ParserState state, ListMarker marker) {
    return new ItemBlockParser(
        new Item(marker.chars()), state.getIndent() + marker.contentColumns());
  }

  private static int contentColumn(ParserState state, ListMarker marker) {
    return state.getColumn() + state.getIndent() + marker.contentColumns();
  }

  /** A list: its items. */
  static final class ItemList extends Block {
    final ListMarker marker; // of the first item
    boolean tight = true;

    ItemList(ListMarker marker) {
      this.marker = marker;
    }

    @Override
    public @Nullable Node getLastBlankLineChild() {
      return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** An item of a list. */
  static final class Item extends Block {
    final BasedSequence markerChars;

    Item(BasedSequence markerChars) {
      this.markerChars = markerChars;
    }

    @Override
    public @Nullable Node getLastBlankLineChild() {
      return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private static final class ListBlockParser extends AbstractBlockParser {
    private final ItemList block;

    ListBlockParser(ItemList block) {
      this.block = block;
    }

    @Override
    public ItemList getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return child instanceof Item;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.atIndex(state.getIndex()); // its items decide
    }

    @Override
    public void closeBlock(ParserState state) {
      for (Node item : block.getChildren()) {
        boolean last = item.getNext() == null;
        if (!last && state.endsWithBlankLine(item)) {
          block.tight = false;
        }
        for (Node child : item.getChildren()) {
          if (isSeparate(child.getNext(), last, state) && state.endsWithBlankLine(child)) {
            block.tight = false;
          }
        }
      }
    }
  }

  /** Whether a blank line before it makes a list loose: Goldmark overlooks what it moves. */
  private static boolean isSeparate(@Nullable Node next, boolean inLastItem, ParserState state) {
    if (next == null) {
      return !inLastItem;
    } else if (next instanceof Paragraph paragraph) {
      boolean tables = PageInlines.of(state).settings().has(Extension.TABLE);
      return !(tables && TableRows.headOf(paragraph.getContentLines()) == 0);
    }
    return !(next instanceof FootnoteBlock);
  }

  private static final class ItemBlockParser extends AbstractBlockParser {
    private final Item block;
    private final int contentIndent; // from where the list stands, in columns

    ItemBlockParser(Item block, int contentIndent) {
      this.block = block;
      this.contentIndent = contentIndent;
    }

    @Override
    public Item getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        boolean empty = block.getFirstChild() == null;
        return empty ? null : BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      boolean empty = block.getFirstChild() == null;
      if (empty && state.getIndent() < CODE_INDENT && ListMarker.of(state) != null) {
        return null; // below an empty item, Goldmark starts the next one
      }
      return state.getIndent() >= contentIndent
          ? BlockContinue.atColumn(state.getColumn() + contentIndent)
          : null;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
      return block.getFirstChild() != null || this == lastMatched;
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
