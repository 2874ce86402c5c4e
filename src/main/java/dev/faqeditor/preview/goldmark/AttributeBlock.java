package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A line that starts with attributes, which are those of the block right above it; Hugo drops what
 * else stands in it.
 */
final class AttributeBlock extends Block {

  private final Attributes attributes;
  private final boolean apart; // behind a blank line: they are nobody's

  private AttributeBlock(Attributes attributes, boolean apart) {
    this.attributes = attributes;
    this.apart = apart;
  }

  /** What the line below a block says about it. */
  static Attributes below(Node block) {
    return block.getNext() instanceof AttributeBlock line && !line.apart
        ? line.attributes
        : Attributes.NONE;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Starts such lines. */
  static final class Start extends Construct {
    Start() {
      super(true);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || line.charAt(from) != '{') {
        return null;
      }
      Attributes.Found found = new AttributeLexer(line.toString(), from).read();
      if (found == null) {
        return null;
      }
      BlockParser parser = matched.getBlockParser();
      Node last = parser.getBlock().getLastChildAnyNot(BlankLine.class);
      boolean apart = !parser.isParagraphParser() && (last == null || state.isLastLineBlank(last));
      AttributeBlock block = new AttributeBlock(found.attributes(), apart);
      return BlockStart.of(new OneLineParser(block)).atIndex(line.length());
    }
  }
}
