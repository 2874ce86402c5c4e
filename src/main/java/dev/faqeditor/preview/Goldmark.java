package dev.faqeditor.preview;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Renders Markdown as near to Hugo's renderer, Goldmark with its defaults, as flexmark comes. */
final class Goldmark {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  AutolinkExtension.create(),
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create(),
                  TaskListExtension.create(),
                  TypographicExtension.create()))
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private Goldmark() {}

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }

  static String render(String markdown) {
    return RENDERER.render(parse(markdown));
  }
}
