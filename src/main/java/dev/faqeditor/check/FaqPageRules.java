package dev.faqeditor.check;

import dev.faqeditor.preview.RenderedPage.FaqPage;
import dev.faqeditor.preview.RenderedPage.TagFault;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/** The elements around the questions, as a browser makes them of the printed page. */
final class FaqPageRules {

  private FaqPageRules() {}

  static void check(CheckedPage page, Findings findings) {
    List<FaqPage> faqPages = page.facts().page().faqPages();
    for (int i = 1; i < faqPages.size(); i++) {
      int start = faqPages.get(i).opening().orElse(page.document().bodyStart());
      findings.add(Rule.SECOND_FAQPAGE, tag(page.text(), start));
    }
    for (FaqPage faqPage : faqPages) {
      faqPage.closing().ifPresent(closing -> checkEnd(page, closing, findings));
    }
    for (TagFault fault : page.facts().page().faults()) {
      boolean unclosed = fault.kind() == TagFault.Kind.UNCLOSED;
      Rule rule = unclosed ? Rule.UNCLOSED_WRAPPER : Rule.STRAY_WRAPPER;
      findings.add(rule, tag(page.text(), fault.offset()), fault.element());
    }
  }

  private static void checkEnd(CheckedPage page, int closing, Findings findings) {
    int outside = 0;
    for (int i = 0; i < page.questions().size(); i++) {
      RenderedQuestion printed = page.printed(i);
      boolean behind = page.questions().get(i).span().start() > closing;
      outside += behind && printed.item() && !printed.inFaqPage() ? 1 : 0;
    }
    if (outside > 0) {
      findings.add(Rule.FAQPAGE_ENDS_EARLY, tag(page.text(), closing), String.valueOf(outside));
    }
  }

  /** The tag that starts at the offset, or its first line. */
  private static Span tag(String text, int start) {
    int stop = LineEnds.lineStop(text, Math.min(start, text.length()));
    int end = text.indexOf('>', start);
    return new Span(start, end < 0 || end >= stop ? stop : end + 1);
  }
}
