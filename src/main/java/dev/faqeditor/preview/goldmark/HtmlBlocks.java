package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Raw HTML between paragraphs: the seven kinds of CommonMark 0.31, section 4.6. */
final class HtmlBlocks extends Construct {

  private static final Set<String> VERBATIM = Set.of("script", "pre", "style", "textarea");

  /** Tags that start no block as the only one on a line. */
  private static final Set<String> NEVER_ALONE = Set.of("script", "pre", "style");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "base",
          "basefont",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "link",
          "main",
          "menu",
          "menuitem",
          "meta",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  HtmlBlocks() {
    super(true);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int from = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    if (state.getIndent() >= CODE_INDENT || line.charAt(from) != '<') {
      return null;
    }
    String html = line.subSequence(from, line.length()).toString();
    boolean inParagraph = state.getActiveBlockParser().isParagraphParser();
    List<String> ends = ends(html, inParagraph);
    return ends == null ? null : BlockStart.of(new HtmlBlockParser(ends)).atIndex(state.getIndex());
  }

  /**
   * What ends the block that starts so; nothing where a blank line does; null if it starts none.
   */
  private static @Nullable List<String> ends(String html, boolean inParagraph) {
    if (html.startsWith("<!--")) {
      return List.of("-->");
    } else if (html.startsWith("<?")) {
      return List.of("?>");
    } else if (html.startsWith("<![CDATA[")) {
      return List.of("]]>");
    } else if (html.startsWith("<!") && html.length() > 2 && Chars.isCapital(html.charAt(2))) {
      return List.of(">");
    }
    boolean closing = html.startsWith("</");
    int from = 1;
    while (closing && from < html.length() && "/ ".indexOf(html.charAt(from)) >= 0) {
      from++;
    }
    int end = RawHtml.nameEnd(html, from);
    if (end < 0) {
      return null;
    }
    String name = html.substring(from, end).toLowerCase(Locale.ROOT);
    boolean named = end == html.length() || html.charAt(end) == '>' || html.startsWith("/>", end);
    if (!closing && VERBATIM.contains(name) && (named || Chars.isSpace(html.charAt(end)))) {
      return VERBATIM.stream().map(tag -> "</" + tag + ">").toList();
    } else if (BLOCKS.contains(name) && (named || html.charAt(end) == ' ')) {
      return List.of();
    }
    boolean alone = !inParagraph && !NEVER_ALONE.contains(name) && isOneTag(html, closing);
    return alone || (BLOCKS.contains(name) && isOneTag(html, closing)) ? List.of() : null;
  }

  /** Whether it is one tag and nothing but spaces. */
  private static boolean isOneTag(String html, boolean closing) {
    int end = closing ? RawHtml.closingTagEnd(html, 0) : RawHtml.openTagEnd(html, 0);
    return end >= 0 && html.substring(end).replace(" ", "").isEmpty();
  }

  /** Raw HTML. */
  static final class RawBlock extends HtmlBlock {
    boolean complete; // no line below can belong to it behind a blank one
    boolean closedBelow; // on another line than the one that opens it: two lines for Goldmark
  }

  private static final class HtmlBlockParser extends AbstractBlockParser {
    private final RawBlock block = new RawBlock();
    private final BlockContent content = new BlockContent();
    private final List<String> ends;
    private boolean ended;

    HtmlBlockParser(List<String> ends) {
      this.ends = ends;
    }

    @Override
    public RawBlock getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      boolean ends = ended || (this.ends.isEmpty() && state.isBlank());
      return ends ? null : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      content.add(line, state.getIndent());
      if (!ends.isEmpty()) {
        String html = line.toString().toLowerCase(Locale.ROOT);
        ended = ends.stream().anyMatch(end -> html.contains(end.toLowerCase(Locale.ROOT)));
      }
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setContent(content);
      block.complete = ends.isEmpty() || ended;
      block.closedBelow = ended && content.getLineCount() > 1;
    }
  }
}
