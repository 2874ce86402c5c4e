package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Definition lists, as in PHP Markdown Extra: a paragraph whose lines are terms, and below it a
 * colon, a blank and a description. Each description is a list of its own here; neighbours are
 * printed as one.
 */
final class DefinitionBlocks extends Construct {

  DefinitionBlocks() {
    super(true);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() != 0 || line.charAt(from) != ':') {
      return null;
    }
    int offset = offset(state, line, from);
    if (offset < 0) {
      return null;
    }
    BlockParser parser = matched.getBlockParser();
    if (parser.isParagraphParser()) {
      if (isTable(state, matched.getParagraphLines())) {
        return BlockStart.of(new ParagraphParser()).atIndex(from); // the table ends here
      }
      List<BasedSequence> terms = terms(state, matched.getParagraphLines());
      return terms.isEmpty() ? null : start(state, offset, terms, true).replaceActiveBlockParser();
    }
    Node last = parser.getBlock().getLastChildAnyNot(BlankLine.class);
    boolean tight = last != null && !state.isLastLineBlank(last);
    if (last instanceof Paragraph paragraph) {
      List<BasedSequence> terms = terms(state, paragraph.getContentLines());
      if (terms.isEmpty() || isTable(state, terms)) {
        return null;
      }
      paragraph.unlink();
      state.blockRemoved(paragraph);
      return start(state, offset, terms, tight);
    }
    return last instanceof DefinitionList ? start(state, offset, List.of(), tight) : null;
  }

  /** How far the description stands behind the colon's column; -1 where there is none. */
  private static int offset(ParserState state, BasedSequence line, int colon) {
    int column = state.getColumn() + 1;
    int blanks = 0;
    for (int i = colon + 1; i < line.length() && Chars.isBlank(line.charAt(i)); i++) {
      blanks += line.charAt(i) == '\t' ? 4 - (column + blanks) % 4 : 1;
    }
    if (blanks == 0) {
      return -1;
    }
    return blanks >= 8 ? 6 : blanks + 1; // 8 or more: the description starts with code
  }

  private static boolean isTable(ParserState state, List<BasedSequence> lines) {
    boolean tables = PageInlines.of(state).settings().has(Extension.TABLE);
    return tables && TableRows.headOf(lines) >= 0;
  }

  private static List<BasedSequence> terms(ParserState state, List<BasedSequence> lines) {
    Paragraph paragraph = new Paragraph();
    paragraph.setContent(lines);
    int definitions = PageInlines.of(state).definitions().learnFrom(paragraph);
    return List.copyOf(lines.subList(definitions, lines.size()));
  }

  private static BlockStart start(
      ParserState state, int offset, List<BasedSequence> terms, boolean tight) {
    return BlockStart.of(
            new DefinitionListParser(offset, terms), new DescriptionParser(new Description(tight)))
        .atColumn(state.getColumn() + offset);
  }

  /** Terms and their description. */
  static final class DefinitionList extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A term: one line. */
  static final class Term extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A description. */
  static final class Description extends Block {
    final boolean tight; // its first paragraph is plain text

    Description(boolean tight) {
      this.tight = tight;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private static final class DefinitionListParser extends AbstractBlockParser {
    private final DefinitionList block = new DefinitionList();
    private final int offset;

    DefinitionListParser(int offset, List<BasedSequence> terms) {
      this.offset = offset;
      for (BasedSequence line : terms) {
        Term term = new Term();
        term.setContent(List.of(line));
        block.appendChild(term);
      }
    }

    @Override
    public DefinitionList getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return child instanceof Description && !(block.getLastChild() instanceof Description);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= offset
          ? BlockContinue.atColumn(state.getColumn() + offset)
          : null;
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  private static final class DescriptionParser extends AbstractBlockParser {
    private final Description block;

    DescriptionParser(Description block) {
      this.block = block;
    }

    @Override
    public Description getBlock() {
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
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.atIndex(state.getIndex()); // its list decides
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
