package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Thematic breaks (CommonMark 0.31, section 4.1), told by one look at the line: flexmark's regular
 * expression takes time as the square of it, and each item of {@code - - - x} asks.
 */
final class Breaks implements CustomBlockParserFactory, BlockParserFactory {

  private static final int FEWEST_SIGNS = 3;

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    if (state.getIndent() >= Construct.CODE_INDENT || !isBreak(line, state)) {
      return null;
    }
    ThematicBreak block = new ThematicBreak(line.subSequence(state.getIndex()));
    return BlockStart.of(new OneLineParser(block)).atIndex(line.length());
  }

  private static boolean isBreak(BasedSequence line, ParserState state) {
    int from = state.getNextNonSpaceIndex();
    char sign = line.charAt(from);
    if (sign != '-' && sign != '*' && sign != '_') {
      return false;
    }
    int signs = 0;
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == sign) {
        signs++;
      } else if (!Chars.isBlank(line.charAt(i))) {
        return false;
      }
    }
    return signs >= FEWEST_SIGNS;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
