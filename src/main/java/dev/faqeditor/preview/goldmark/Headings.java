package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings behind number signs and above lines (CommonMark 0.31, sections 4.2 and 4.3). */
final class Headings extends Construct {

  Headings() {
    super(true);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    if (state.getIndent() >= CODE_INDENT) {
      return null;
    }
    return switch (line.charAt(state.getNextNonSpaceIndex())) {
      case '#' -> behindSigns(state, line);
      case '=', '-' -> aboveLine(state, line, matched.getParagraphLines());
      default -> null;
    };
  }

  private static @Nullable BlockStart behindSigns(ParserState state, BasedSequence line) {
    int from = state.getNextNonSpaceIndex();
    int end = from;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    boolean spaced = end == line.length() || Chars.isBlank(line.charAt(end));
    if (end - from > 6 || !spaced) {
      return null;
    }
    int start = Chars.skipSpaces(line, end, line.length());
    int stop = Chars.trimEnd(line, start, line.length());
    Block block = new Block(end - from);
    block.setContent(List.of(line.subSequence(start, stop)));
    block.takeAttributes(state); // behind closing signs, or else before them
    block.dropClosingSigns();
    if (block.attributes.values().isEmpty()) {
      block.takeAttributes(state);
    }
    return BlockStart.of(new OneLineParser(block)).atIndex(line.length());
  }

  private static @Nullable BlockStart aboveLine(
      ParserState state, BasedSequence line, @Nullable List<BasedSequence> paragraph) {
    int from = state.getNextNonSpaceIndex();
    int stop = Chars.trimEnd(line, from, line.length());
    char sign = line.charAt(from);
    for (int i = from; i < stop; i++) {
      if (line.charAt(i) != sign) {
        return null;
      }
    }
    if (paragraph == null || paragraph.isEmpty()) {
      return null;
    }
    Paragraph above = new Paragraph();
    above.setContent(paragraph);
    int definitions = PageInlines.of(state).definitions().learnFrom(above);
    List<BasedSequence> text = paragraph.subList(definitions, paragraph.size());
    boolean table =
        PageInlines.of(state).settings().has(Extension.TABLE) && TableRows.headOf(text) >= 0;
    if (text.isEmpty() || table) {
      return behindOther(state);
    }
    Block block = new Block(sign == '=' ? 1 : 2);
    block.setContent(new ArrayList<>(text));
    block.takeAttributes(state);
    return BlockStart.of(new OneLineParser(block))
        .atIndex(line.length())
        .replaceActiveBlockParser();
  }

  /**
   * What a line starts where the paragraph above it turns out to be a table or definitions: an item
   * or a paragraph, or what else there is.
   */
  private static @Nullable BlockStart behindOther(ParserState state) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int length = Chars.trimEnd(line, from, line.length()) - from;
    if (line.charAt(from) == '-' && length > 2) {
      return null; // a break
    }
    ListMarker marker = ListMarker.of(state);
    return marker == null
        ? BlockStart.of(new ParagraphParser()).atIndex(from)
        : ListBlocks.newList(state, marker);
  }

  /** A heading: its text, and what its attributes say. */
  static final class Block extends Heading {
    Attributes attributes = Attributes.NONE;

    Block(int level) {
      setLevel(level);
    }

    private void takeAttributes(ParserState state) {
      if (!PageInlines.of(state).settings().has(Extension.HEADING_ATTRIBUTE)) {
        return;
      }
      int last = getLineCount() - 1;
      BasedSequence line = getLineChars(last);
      Attributes.Found found = Attributes.atEndOf(line.toString());
      if (found != null) {
        attributes = found.attributes();
        int stop = Chars.trimEnd(line, 0, found.start());
        List<BasedSequence> lines = new ArrayList<>(getContentLines());
        lines.set(last, line.subSequence(0, stop));
        setContent(lines);
      }
    }

    private void dropClosingSigns() {
      BasedSequence line = getLineChars(0);
      int signs = line.length();
      while (signs > 0 && line.charAt(signs - 1) == '#') {
        signs--;
      }
      if (signs == 0 || (signs < line.length() && Chars.isBlank(line.charAt(signs - 1)))) {
        setContent(List.of(line.subSequence(0, Chars.trimEnd(line, 0, signs))));
      }
    }
  }
}
