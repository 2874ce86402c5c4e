package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Renders Markdown to the HTML that Hugo prints with a site's settings. Threads may share it.
 *
 * <p>What is left out: colours of code, and emoji but for a few.
 */
public final class Goldmark {

  private static final Logger LOG = System.getLogger(Goldmark.class.getName());

  private final GoldmarkSettings settings;
  private final Parser parser;

  /** Sets up rendering for a site's settings; costs a millisecond, so that one is kept. */
  public Goldmark(GoldmarkSettings settings) {
    this(settings, LinkTargets.NONE);
  }

  private Goldmark(GoldmarkSettings settings, LinkTargets known) {
    this.settings = settings;
    Parser.Builder builder =
        Parser.builder(
            new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false));
    builder.customInlineParserFactory(inlines(settings, known));
    builder.customBlockParserFactory(new Breaks());
    builder.customBlockParserFactory(new Headings());
    builder.customBlockParserFactory(new Fences());
    builder.customBlockParserFactory(new HtmlBlocks());
    builder.customBlockParserFactory(new ListBlocks());
    builder.paragraphPreProcessorFactory(new ParagraphStage.Definitions());
    if (settings.has(Extension.TABLE)) {
      builder.paragraphPreProcessorFactory(new ParagraphStage.Tables());
    }
    if (settings.has(Extension.FOOTNOTE)) {
      builder.customBlockParserFactory(new FootnoteBlock.Start());
    }
    if (settings.has(Extension.DEFINITION_LIST)) {
      builder.customBlockParserFactory(new DefinitionBlocks());
    }
    if (settings.has(Extension.BLOCK_ATTRIBUTE)) {
      builder.customBlockParserFactory(new AttributeBlock.Start());
    }
    this.parser = builder.build();
  }

  private static InlineParserFactory inlines(GoldmarkSettings settings, LinkTargets known) {
    DelimiterStyles styles = new DelimiterStyles(settings);
    return (options, special, delimiters, processors, references, extensions) ->
        new PageInlines(
            settings,
            styles,
            known,
            options,
            special,
            delimiters,
            processors,
            references,
            extensions);
  }

  /** The same rendering for parts of a page on which these link references are defined. */
  public Goldmark knowing(LinkTargets targets) {
    return new Goldmark(settings, targets);
  }

  /**
   * The HTML of a page.
   *
   * <p>Takes about a millisecond for ten kilobytes and grows with the text. May throw {@link
   * StackOverflowError} on thousands of quotes or lists in each other.
   */
  public String render(String markdown) {
    MarkdownPart page = part(markdown);
    return page.html(page.ids(new UniqueIds()));
  }

  /** A part of a page, as {@link #render} would render it if it were all of the page. */
  public MarkdownPart part(String markdown) {
    try {
      return new HtmlWriter(settings).write(parse(markdown));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Markdown that flexmark fails on is shown as it is", e);
      StringBuilder html = new StringBuilder("<pre>");
      HtmlEscapes.append(html, markdown);
      return MarkdownPart.of(html.append("</pre>\n").toString());
    }
  }

  Document parse(String markdown) {
    return parser.parse(markdown);
  }
}
