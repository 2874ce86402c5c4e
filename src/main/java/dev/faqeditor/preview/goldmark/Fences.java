package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Code between fences (CommonMark 0.31, section 4.5). */
final class Fences extends Construct {

  Fences() {
    super(true);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    char sign = line.charAt(from);
    int length = runLength(line, from);
    boolean fences = (sign == '`' || sign == '~') && length >= 3;
    if (state.getIndent() >= CODE_INDENT || !fences) {
      return null;
    }
    BasedSequence info = line.subSequence(from + length, line.length()).trim();
    if (sign == '`' && info.indexOf('`') >= 0) {
      return null;
    }
    Fence fence = new Fence(sign, length, state.getIndent());
    fence.block.setInfo(info);
    return BlockStart.of(fence).atIndex(line.length());
  }

  private static int runLength(BasedSequence line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    return end - from;
  }

  /** The code. */
  static final class Block extends FencedCodeBlock {
    boolean closed; // by a fence, not by the end of what it stands in
  }

  private static final class Fence extends AbstractBlockParser {
    private final Block block = new Block();
    private final BlockContent content = new BlockContent();
    private final char sign;
    private final int length;
    private final int indent; // of the opening fence, taken off each line
    private boolean opened;

    Fence(char sign, int length, int indent) {
      this.sign = sign;
      this.length = length;
      this.indent = indent;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() < CODE_INDENT && isClosing(line, from)) {
        block.closed = true;
        return BlockContinue.finished();
      }
      if (state.isBlank() && state.getIndent() < indent) {
        return BlockContinue.atIndex(state.getIndex()); // Goldmark leaves such blanks
      }
      return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }

    private boolean isClosing(BasedSequence line, int from) {
      if (from == line.length() || line.charAt(from) != sign) {
        return false;
      }
      int run = runLength(line, from);
      return run >= length && Chars.skipSpaces(line, from + run, line.length()) == line.length();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      if (opened) {
        content.add(line, state.getIndent());
      }
      opened = true; // the first line is what the opening fence leaves
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
      return false; // blank lines of code make no list loose
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setContent(content);
      BasedSequence info = block.getInfo();
      if (content.getLineCount() == 0) {
        block.setChars(info);
      } else {
        block.setChars(info.baseSubSequence(info.getStartOffset(), block.getEndOffset()));
      }
    }
  }
}
