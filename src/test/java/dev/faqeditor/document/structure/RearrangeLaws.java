package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.preview.PreviewPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What holds for every act on every page. */
class RearrangeLaws {

  private static final Map<String, String> PAGES = Corpus.pages();

  private static final int ACTS = 200;

  @Property(tries = 5, seed = "1")
  void actsOnRealPagesKeepBytesWrappersAndTheFaqPage(
      @ForAll("pages") String page, @ForAll long seed) {
    holdsForActsOn(PAGES.get(page), seed);
  }

  @Property(tries = 20, seed = "1")
  void actsOnGeneratedPagesKeepBytesWrappersAndTheFaqPage(@ForAll long page, @ForAll long seed) {
    holdsForActsOn(GeneratedPages.page(page), seed);
  }

  /** The section at the end of its wrapper has a heading right before the wrapper's closing tag. */
  @Example
  void aQuestionMovedBetweenAHeadingAndAClosingTagIsPartedFromBoth() {
    holdsForActsOn(GeneratedPages.page(-82), 75020);
    holdsForActsOn(GeneratedPages.page(-82), 1746952909);
  }

  /** The last section ends on the line of the page's closing tag, behind a question. */
  @Example
  void aSectionJoinedBeforeAClosingTagLeavesTheQuestionParted() {
    holdsForActsOn(GeneratedPages.page(1655023), 772);
  }

  private static void holdsForActsOn(String text, long seed) {
    FaqDocument document = FaqDocument.parse(text);
    boolean inFaqPage = allInFaqPage(document);
    RandomActs acts = new RandomActs(seed);
    for (int i = 0; i < ACTS; i++) {
      RandomActs.Done act = acts.next(document);
      if (act.result() instanceof Rearranged done) {
        holds(act.act(), document, done);
        document = done.after();
        if (inFaqPage && i % 20 == 0) {
          assertThat(allInFaqPage(document)).as(act.act() + "\n" + document.text()).isTrue();
        }
      }
    }
    assertThat(allInFaqPage(document)).isEqualTo(inFaqPage);
  }

  private static void holds(String act, FaqDocument before, Rearranged done) {
    String was = before.text();
    String is = done.edit().apply(was);
    assertThat(is).isEqualTo(done.after().text());
    assertThat(done.edit().invert(was).apply(is)).isEqualTo(was);
    assertThat(sources(FaqDocument.parse(is))).isEqualTo(sources(done.after()));
    assertThat(unmatched(done.after())).as(act).isEqualTo(unmatched(before));
    assertThat(longestBlank(is))
        .as(act + "\n" + was + "\n" + is)
        .isLessThanOrEqualTo(Math.max(longestBlank(was), 1));
    if (before.questionCount() > 0 && partedByBlanks(before)) {
      assertThat(partedByBlanks(done.after())).as(act + "\n" + was + "\n" + is).isTrue();
    }
    List<String> tags = tags(before);
    switch (act) {
      case "move", "up", "down" -> {
        assertThat(sources(done.after())).containsExactlyInAnyOrderElementsOf(sources(before));
        assertThat(tags(done.after())).isEqualTo(tags);
      }
      case "move section" -> {
        assertThat(sources(done.after())).containsExactlyInAnyOrderElementsOf(sources(before));
        assertThat(tags(done.after())).containsExactlyInAnyOrderElementsOf(tags);
      }
      case "split", "join" -> assertThat(sources(done.after())).isEqualTo(sources(before));
      case "delete", "duplicate", "paste", "add question" ->
          assertThat(tags(done.after())).isEqualTo(tags);
      default -> {}
    }
    assertThat(done.select())
        .allMatch(
            target ->
                done.after().nodeAt(target.kind(), target.at()).orElseThrow().span().start()
                        == target.at()
                    || done.after().bodyStart() == target.at());
  }

  /** How many blank lines stand together at most, outside questions. */
  private static int longestBlank(String text) {
    int longest = 0;
    int run = 0;
    for (String line : text.lines().toList()) {
      run = line.isBlank() ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether a blank line stands before and behind each question. */
  private static boolean partedByBlanks(FaqDocument document) {
    Layout layout = Layout.of(document);
    String text = document.text();
    for (int i = 0; i < layout.questionCount(); i++) {
      int start = layout.lines(i).start();
      int end = layout.lines(i).end();
      int before = Lines.ends(text, Lines.endOfTextBefore(text, start, 0), start);
      int behind = Lines.ends(text, end, Lines.startOfTextBehind(text, end));
      boolean last = Lines.areBlank(text, end, text.length());
      if ((before < 2 && start > document.bodyStart()) || (behind < 2 && !last)) {
        return false;
      }
    }
    return true;
  }

  private static int unmatched(FaqDocument document) {
    return Layout.of(document).wrappers().unmatched();
  }

  private static List<String> sources(FaqDocument document) {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < document.questionCount(); i++) {
      sources.add(document.questionSpan(i).of(document.text()));
    }
    return sources;
  }

  private static List<String> tags(FaqDocument document) {
    return Layout.of(document).wrappers().marks(0, document.text().length()).stream()
        .map(mark -> mark.tag().span().of(document.text()))
        .toList();
  }

  /** On the page as rendered: whether there is a box for each question, all in the FAQPage. */
  private static boolean allInFaqPage(FaqDocument document) {
    Document page = Jsoup.parseBodyFragment(PreviewPage.of(document).html());
    Elements boxes = page.select(".accordion-box");
    return boxes.size() == document.questionCount()
        && boxes.stream().allMatch(RearrangeLaws::isInFaqPage);
  }

  private static boolean isInFaqPage(Element box) {
    return box.parents().stream().anyMatch(e -> e.attr("itemtype").endsWith("/FAQPage"));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }
}
