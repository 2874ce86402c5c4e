package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** Holds a block that is read in full from one line. */
final class OneLineParser extends AbstractBlockParser {

  private final Block block;

  OneLineParser(Block block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return null;
  }

  @Override
  public void closeBlock(ParserState state) {}
}
