package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.site.Site;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;

/** After any edits, the page that is patched is the page that is rendered as a whole. */
class LivePreviewLaws {

  private static final Map<String, String> PAGES = Corpus.pages();
  private static final PreviewSite SITE = site();

  private static PreviewSite site() {
    Path page = Corpus.SWEDISH;
    return PreviewSite.of(Site.around(page).orElseThrow(), page);
  }

  @Property(tries = 25, seed = "1")
  void afterEditsOfRealPages(
      @ForAll("pages") String page,
      @ForAll("places") List<Integer> places,
      @ForAll("inserted") String inserted) {
    check(PAGES.get(page), places, inserted);
  }

  @Property(tries = 60, seed = "1")
  void afterEditsOfPagesOfScraps(
      @ForAll("scraps") String page,
      @ForAll("places") List<Integer> places,
      @ForAll("inserted") String inserted) {
    check(page, places, inserted);
  }

  private static void check(String text, List<Integer> places, String inserted) {
    LivePreview live = new LivePreview();
    Element browser = Harmless.parsed("").body();
    PreviewPage shown = PreviewPage.EMPTY;
    FaqDocument document = FaqDocument.parse(text);
    for (int i = -1; i < places.size(); i++) {
      if (i >= 0) {
        int length = document.text().length();
        int at = Math.floorMod(places.get(i), length + 1);
        int end = Math.min(length, at + Math.floorMod(places.get(i) / 7, 5));
        document = document.with(Edit.replace(new Span(at, end), inserted));
      }
      PreviewPage now = live.render(document, SITE);
      isEqual(numbered(now.body(), now), whole(document));
      PatchedBody.apply(now.changesFrom(shown), browser);
      isEqual(numbered(browser.clone(), now), whole(document));
      shown = now;
    }
  }

  /** Says of two long texts where they differ. */
  private static void isEqual(String html, String expected) {
    int from = 0;
    int least = Math.min(html.length(), expected.length());
    while (from < least && html.charAt(from) == expected.charAt(from)) {
      from++;
    }
    int start = Math.max(0, from - 80);
    assertThat(html.substring(start, Math.min(html.length(), from + 200)))
        .isEqualTo(expected.substring(start, Math.min(expected.length(), from + 200)));
    assertThat(html).hasSameSizeAs(expected);
  }

  private static String whole(FaqDocument document) {
    return PreviewPage.of(document, SITE).html();
  }

  /** The HTML of a page with the questions' numbers in the place of their boxes' names. */
  private static String numbered(Element body, PreviewPage page) {
    for (Element box : body.select("[" + QuestionMarks.FINAL + "]")) {
      int name = Integer.parseInt(box.attr(QuestionMarks.FINAL));
      box.attr(QuestionMarks.FINAL, String.valueOf(page.question(name)));
    }
    body.ownerDocument();
    return Harmless.settled(body).html();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> inserted() {
    return Arbitraries.of(Scraps.ALL)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> scraps() {
    String filler =
        "Words and *more* words, [a] and [b](/c), to fill a line of text.\n"
                .repeat(70)
                .replace("\n", " ")
            + "\n";
    return Arbitraries.oneOf(Arbitraries.of(filler, filler + "\n\n## Next\n\n"), inserted())
        .list()
        .ofMinSize(2)
        .ofMaxSize(12)
        .map(all -> String.join("\n\n", all));
  }
}
