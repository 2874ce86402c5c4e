package dev.faqeditor.check;

import dev.faqeditor.document.Problem;

/** What the document already found while it was read. */
final class ReadingRules {

  private ReadingRules() {}

  static void check(CheckedPage page, Findings findings) {
    for (Problem problem : page.document().problems()) {
      switch (problem.kind()) {
        case UNFINISHED_TAG -> add(Rule.UNFINISHED_TAG, problem, findings);
        case UNCLOSED_QUESTION -> add(Rule.UNCLOSED_SHORTCODE, problem, findings);
        case STRAY_CLOSING_TAG -> add(Rule.STRAY_CLOSING_TAG, problem, findings);
        case UNREADABLE_FRONT_MATTER -> add(Rule.UNREADABLE_FRONT_MATTER, problem, findings);
        case DUPLICATE_KEY -> {} // with its fix in FrontMatterRules
      }
    }
  }

  private static void add(Rule rule, Problem problem, Findings findings) {
    findings.add(rule, problem.span(), problem.detail());
  }
}
