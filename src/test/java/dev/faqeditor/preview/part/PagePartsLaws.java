package dev.faqeditor.preview.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.shortcode.Expanded;
import dev.faqeditor.preview.shortcode.Marks;
import dev.faqeditor.preview.shortcode.PageShortcodes;
import dev.faqeditor.preview.shortcode.ShortcodeTemplates;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The parts of a page, after any edits, print what the whole page prints. */
class PagePartsLaws {

  private static final Map<String, String> PAGES = Corpus.pages();
  private static final ShortcodeTemplates TEMPLATES = ShortcodeTemplates.withoutSite();
  private static final Goldmark GOLDMARK = new Goldmark(GoldmarkSettings.UNSAFE);
  private static final Marks MARKS =
      new Marks() {
        @Override
        public String attribute(int question) {
          return " data-q=\"" + question + '"';
        }

        @Override
        public String secretWord() {
          return "qzqzqzqz";
        }
      };

  @Property(tries = 40, seed = "1")
  void afterEditsOfRealPages(
      @ForAll("pages") String page,
      @ForAll("places") List<Integer> places,
      @ForAll("inserted") String inserted) {
    check(PAGES.get(page), places, inserted);
  }

  @Property(tries = 150, seed = "1")
  void afterEditsOfPagesOfScraps(
      @ForAll("scraps") String page,
      @ForAll("places") List<Integer> places,
      @ForAll("inserted") String inserted) {
    check(page, places, inserted);
  }

  private static void check(String text, List<Integer> places, String inserted) {
    PageParts parts = new PageParts(TEMPLATES, GOLDMARK, MARKS);
    FaqDocument document = FaqDocument.parse(text);
    isWhole(parts.print(document), document);
    for (int place : places) {
      int length = document.text().length();
      int at = Math.floorMod(place, length + 1);
      int end = Math.min(length, at + Math.floorMod(place / 7, 5));
      document = document.with(Edit.replace(new Span(at, end), inserted));
      isWhole(parts.print(document), document);
    }
  }

  private static void isWhole(Optional<PageParts.Printed> printed, FaqDocument document) {
    if (printed.isPresent()) {
      PageShortcodes shortcodes = PageShortcodes.of(document, TEMPLATES, GOLDMARK);
      Expanded expanded = shortcodes.expand(document, MARKS);
      String html =
          printed.get().parts().stream().map(PrintedPart::html).collect(Collectors.joining());
      assertThat(html)
          .as(document.text())
          .isEqualTo(expanded.paste(GOLDMARK.render(expanded.markdown())));
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> inserted() {
    return Arbitraries.of(
            "x",
            "",
            " ",
            "\n",
            "\n\n",
            "```\n",
            "\n\n```\n\n",
            "\n\n<!--\n\n",
            "-->",
            "- a\n",
            "\n\n: d\n",
            "\n\nterm\n: d\n\n",
            "[^1]",
            "\n\n[^1]: note\n\n",
            "\n\n[a]: /x\n\n",
            "[a]",
            "\n\n## x\n\n",
            "{{% question question=\"q\" %}}",
            "{{% /question %}}",
            "{{< figure src=\"x\" >}}",
            "{{< faq \"x\" >}}",
            "{{< /faq >}}",
            "{{% tabs %}}",
            "{{% /tabs %}}",
            "{{< x `",
            "`",
            "{{%/* ",
            " */%}}",
            "<div>\n",
            "</div>",
            "<script>\n",
            "</script>\n",
            "---\ntitle: x\n---\n",
            "\r\n",
            "\r",
            "\t",
            "    code\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> scraps() {
    String filler = "Words and *more* words, [a] and [b](/c), to fill a line of text.\n".repeat(30);
    return Arbitraries.of(
            filler,
            filler,
            "\n\n",
            "\n\n",
            "\n",
            "## Heading\n\n",
            "### Heading\n\n",
            "# x {#x}\n\n",
            "- item\n\n- other\n\n",
            "  more\n\n",
            "    code\n\n",
            "1. one\n",
            "```\nfence\n\n",
            "```\n\n",
            "<!-- \n\n",
            "-->\n\n",
            "<div>\n\n",
            "</div>\n\n",
            "<pre>\n\n",
            "term\n: description\n\n",
            "[^1] [^2] [^1]\n\n",
            "[^1]: one [^2]\n\n",
            "[^2]: two\n\n    more\n\n",
            "[a]: /a\n\n",
            "[A]: /b 'title'\n\n",
            "> quote\n\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
            "{{% question question=\"One?\" %}}\n" + filler + "\n\nText\n\n{{% /question %}}\n\n",
            "{{% question question=\"Two?\" %}}\nNo.\n{{% /question %}}\n\n",
            "{{< faq \"Three?\" >}}\n\n*x*\n\n{{< /faq >}}\n\n",
            "{{< figure src=\"x\" >}}\n\n",
            "{{% tabs %}}\n\n",
            "{{% /tabs %}}\n\n",
            "{{< x `\n\n",
            "\r\n\r\n",
            "\u00AD\uD83D\uDEA2 x\n\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(all -> String.join("", all));
  }
}
