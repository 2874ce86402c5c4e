package dev.faqeditor.check;

import dev.faqeditor.document.FaqDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks a page by every {@link Rule}.
 *
 * <pre>{@code
 * RenderedFacts facts = RenderedFacts.of(document, RenderedPage::of);
 * PageCheck.of(document, facts, SiteFacts.NONE, CheckSettings.DEFAULT, LocalDate.now(zone));
 * }</pre>
 */
public final class PageCheck {

  private PageCheck() {}

  /**
   * What is wrong with a page, in the order of its text.
   *
   * @param facts of this document
   * @param today the day on which a time counts as over
   */
  public static List<Finding> of(
      FaqDocument document,
      RenderedFacts facts,
      SiteFacts site,
      CheckSettings settings,
      LocalDate today) {
    Findings findings = new Findings(settings);
    CheckedPage page = new CheckedPage(document, RenderedFacts.questionsOf(document), facts, site);
    ReadingRules.check(page, findings);
    FrontMatterRules.check(page, findings);
    ShortcodeRules.check(page, findings);
    QuestionRules.check(page, findings);
    FaqPageRules.check(page, findings);
    SwallowingRules.check(page, findings);
    BlankLineRules.check(page, findings);
    AddressRules.check(page, findings);
    PassedDateRule.check(page, today, findings);
    return findings.inOrder();
  }
}
