package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A footnote, where it is written down: {@code [^label]: text}. */
final class FootnoteBlock extends Block {

  final String label;
  int number; // from 1 in the order of the marks; 0 while no mark leads here
  int marks; // how many lead here

  FootnoteBlock(String label) {
    this.label = label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Starts footnotes; what is indented by four columns belongs to them. */
  static final class Start extends Construct {
    Start() {
      super(true);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || line.charAt(from) != '[') {
        return null;
      }
      String text = line.toString();
      LinkParts parts = new LinkParts(text, from + 2);
      String label = text.startsWith("[^", from) ? parts.upTo('[', ']') : null;
      if (label == null || Chars.isBlank(label) || !parts.skip(':')) {
        return null;
      }
      return BlockStart.of(new FootnoteBlockParser(label)).atIndex(parts.at());
    }
  }

  private static final class FootnoteBlockParser extends AbstractBlockParser {
    private final FootnoteBlock block;

    FootnoteBlockParser(String label) {
      this.block = new FootnoteBlock(label);
    }

    @Override
    public FootnoteBlock getBlock() {
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
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= Construct.CODE_INDENT
          ? BlockContinue.atColumn(state.getColumn() + Construct.CODE_INDENT)
          : null;
    }

    @Override
    public void closeBlock(ParserState state) {
      PageInlines.of(state).add(block);
    }
  }
}
