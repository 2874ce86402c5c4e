package dev.faqeditor.preview.shortcode;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.Language;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.site.ContentPage;
import dev.faqeditor.text.Span;

/**
 * Expands the shortcodes of one page, all at once or a part at a time. It knows the page's front
 * matter and site, but not its body: good for any body below the same front matter, unless a
 * template {@link #keepsState() keeps} something from one use to the next.
 */
public final class PageShortcodes {

  private final ShortcodeTemplates templates;
  private final Goldmark goldmark;
  private final PageMembers page;
  private final SiteFunctions functions;

  private PageShortcodes(
      ShortcodeTemplates templates, Goldmark goldmark, PageMembers page, SiteFunctions functions) {
    this.templates = templates;
    this.goldmark = goldmark;
    this.page = page;
    this.functions = functions;
  }

  /** The shortcodes of a page with a document's front matter. */
  public static PageShortcodes of(
      FaqDocument document, ShortcodeTemplates templates, Goldmark goldmark) {
    ContentPage content = templates.page(document.text());
    Language language = templates.language(content.file().language());
    References references = new References(templates, content);
    SiteMembers site =
        new SiteMembers(templates.configuration(), language, references, templates::data);
    PageMembers.Markdown markdown =
        (text, block) -> {
          String html = goldmark.render(text);
          return block ? html : Paragraphs.withoutOnly(html);
        };
    PageMembers page = new PageMembers(content, site, markdown);
    SiteFunctions functions = new SiteFunctions(templates, references, page, site, markdown);
    return new PageShortcodes(templates, goldmark, page, functions);
  }

  /** Expands the page's body. */
  public Expanded expand(FaqDocument document, Marks marks) {
    return expand(document, new Span(document.bodyStart(), document.text().length()), 0, marks);
  }

  /**
   * Expands a part of the page's body.
   *
   * @param part in UTF-16 units; holds whole tags, and both tags of a pair or neither
   * @param ordinal how many shortcodes that stand in no other one are before it on the page
   */
  public Expanded expand(FaqDocument document, Span part, int ordinal, Marks marks) {
    ShortcodePrinter printer = new ShortcodePrinter(templates, page, functions);
    return new Expansion(document, part, goldmark, marks, printer).expanded(ordinal);
  }

  /** Whether a template has stored what a later one may see, so that order counts. */
  public boolean keepsState() {
    return page.keepsState();
  }
}
