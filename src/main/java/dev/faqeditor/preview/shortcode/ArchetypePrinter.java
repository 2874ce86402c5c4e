package dev.faqeditor.preview.shortcode;

import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.site.Archetype;
import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.Site;
import dev.faqeditor.template.Fault;
import dev.faqeditor.template.ParseResult;
import dev.faqeditor.template.PrintResult;
import dev.faqeditor.template.Printed;
import dev.faqeditor.template.Template;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * Prints a new page by an archetype, as {@code hugo new} does: the archetype is a text template,
 * its shortcodes are left alone, and of the page only its place is known.
 */
public final class ArchetypePrinter {

  /** What came of it. */
  public sealed interface Result {

    /**
     * The page was made.
     *
     * @param text all of it
     */
    record Made(String text) implements Result {}

    /**
     * The template could not be run.
     *
     * @param line of the archetype, from 1
     * @param detail the name of what is missing, or the complaint in English
     */
    record Failed(int line, String detail) implements Result {}
  }

  private ArchetypePrinter() {}

  /**
   * Prints the page; takes time.
   *
   * @param page where it is to be
   * @param now its date
   */
  public static Result print(Site site, Path page, Archetype.Single archetype, OffsetDateTime now) {
    ParseResult read = Template.parseText(archetype.name(), hidden(archetype.text()));
    if (read instanceof Fault fault) {
      return new Result.Failed(fault.line(), fault.detail());
    }
    ShortcodeTemplates templates = ShortcodeTemplates.of(site, page);
    ContentPage content = templates.page("");
    References references = new References(templates, content);
    SiteMembers members =
        new SiteMembers(
            site.configuration(),
            templates.language(content.file().language()),
            references,
            templates::data);
    Goldmark goldmark = new Goldmark(site.configuration().goldmark());
    PageMembers.Markdown markdown =
        (text, block) ->
            block ? goldmark.render(text) : Paragraphs.withoutOnly(goldmark.render(text));
    PageMembers shown = new PageMembers(content, members, markdown);
    SiteFunctions functions = new SiteFunctions(templates, references, shown, members, markdown);
    PrintResult result =
        ((Template) read)
            .print(new ArchetypeMembers(content.file(), shown, members, now), functions);
    return result instanceof Printed printed
        ? new Result.Made(shown(printed.text()))
        : failed((Fault) result);
  }

  private static Result failed(Fault fault) {
    return new Result.Failed(fault.line(), fault.detail());
  }

  /** Spells shortcodes so that no template sees them, just as Hugo does it. */
  private static String hidden(String text) {
    return text.replace("{{<", "{x{<")
        .replace("{{%", "{x{%")
        .replace(">}}", ">}x}")
        .replace("%}}", "%}x}");
  }

  private static String shown(String text) {
    return text.replace("{x{<", "{{<")
        .replace("{x{%", "{{%")
        .replace(">}x}", ">}}")
        .replace("%}x}", "%}}");
  }
}
