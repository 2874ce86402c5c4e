package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.hugo.GoldmarkSettings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser for one page, replaced by {@link InlineScan}, and what is known
 * page-wide: link reference definitions and footnotes.
 */
final class PageInlines extends CommonmarkInlineParser {

  private static final NullableDataKey<PageInlines> OF_DOCUMENT =
      new NullableDataKey<>("PageInlines");

  private final GoldmarkSettings settings;
  private final DelimiterStyles styles;
  private final LinkDefinitions definitions;
  private final Map<String, FootnoteBlock> footnotes = new HashMap<>(); // the first of each label
  private final List<FootnoteBlock> allFootnotes = new ArrayList<>();
  private final Typographer typographer;
  private boolean footnotesRead;

  PageInlines(
      GoldmarkSettings settings,
      DelimiterStyles styles,
      LinkTargets known,
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.settings = settings;
    this.styles = styles;
    this.definitions = new LinkDefinitions(known);
    this.typographer = new Typographer(settings.typography());
  }

  /** That of the page that is read. */
  static PageInlines of(ParserState state) {
    return (PageInlines) state.getInlineParser();
  }

  /** That of a page that has been read. */
  static PageInlines of(Document document) {
    return Objects.requireNonNull(OF_DOCUMENT.get(document));
  }

  GoldmarkSettings settings() {
    return settings;
  }

  DelimiterStyles styles() {
    return styles;
  }

  Typographer typographer() {
    return typographer;
  }

  LinkDefinitions definitions() {
    return definitions;
  }

  boolean hasFootnotes() {
    return !allFootnotes.isEmpty();
  }

  void add(FootnoteBlock footnote) {
    allFootnotes.add(footnote);
    footnotes.putIfAbsent(footnote.label, footnote);
  }

  /** The footnote of a label, or null. */
  @Nullable FootnoteBlock footnote(String label) {
    return footnotes.get(label);
  }

  @Override
  public void parse(BasedSequence content, Node node) {
    // nothing yet: what is read depends on what is written further down
  }

  /** Reads the lines of all blocks, when the page's definitions and footnotes are known. */
  @Override
  public void finalizeDocument(Document document) {
    readBelow(document);
    document.set(OF_DOCUMENT, this);
  }

  private void readBelow(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph
          || child instanceof Headings.Block
          || child instanceof TableBlocks.Cell
          || child instanceof DefinitionBlocks.Term) {
        Block block = (Block) child;
        new InlineScan(this, block, InlineText.of(block)).run();
      } else if (!(child instanceof FootnoteBlock)) {
        readBelow(child);
      } else if (!footnotesRead) {
        footnotesRead = true; // Goldmark gathers them where the first one stands
        allFootnotes.forEach(this::readBelow);
      }
    }
  }
}
