package dev.faqeditor.preview;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.shortcode.Expanded;
import dev.faqeditor.preview.shortcode.Marks;
import dev.faqeditor.preview.shortcode.PageShortcodes;
import dev.faqeditor.site.Site;
import java.nio.file.Path;

/** What we say that a site prints of a page, without any marks of ours. */
final class Printing {

  private static final Marks UNMARKED =
      new Marks() {
        @Override
        public String attribute(int question) {
          return "";
        }

        @Override
        public String secretWord() {
          return "qzqzqzqz";
        }
      };

  private Printing() {}

  /** The content of the page in this file. */
  static String of(Path page) {
    return of(Corpus.read(page), PreviewSite.of(Site.around(page).orElseThrow(), page));
  }

  static String of(String text, PreviewSite site) {
    FaqDocument document = FaqDocument.parse(text);
    Expanded expanded =
        PageShortcodes.of(document, site.templates(), site.goldmark()).expand(document, UNMARKED);
    return expanded.paste(site.goldmark().render(expanded.markdown()));
  }
}
