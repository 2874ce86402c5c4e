package dev.faqeditor.check;

import java.util.List;

/** For each rule, pages that trigger it and near misses that do not. */
final class FaultyPages {

  /**
   * A page for a rule.
   *
   * @param rule the rule
   * @param text the page; {@code Q:} at a line's start opens a question, {@code /Q} closes it
   * @param faulty whether the rule finds fault with it
   */
  record Case(Rule rule, String text, boolean faulty) {

    /** The page as it is in a file. */
    String page() {
      return text.lines()
          .map(Case::expanded)
          .reduce((a, b) -> a + "\n" + b)
          .map(page -> page + "\n")
          .orElse("");
    }

    private static String expanded(String line) {
      String opened =
          line.startsWith("Q:") ? "{{% question question=\"" + line.substring(2) + "\" %}}" : line;
      return opened.replace("/Q", "{{% /question %}}");
    }

    @Override
    public String toString() {
      return rule + (faulty ? " found in " : " not found in ") + text.replace("\n", "⏎");
    }
  }

  static final String FAQPAGE = "<div itemscope itemtype=\"https://schema.org/FAQPage\">\n\n";

  static final List<Case> ALL =
      List.of(
          faulty(Rule.UNREADABLE_FRONT_MATTER, "---\na: [\n---\n"),
          good(Rule.UNREADABLE_FRONT_MATTER, "---\na: []\n---\n"),
          faulty(Rule.DUPLICATE_KEY, "---\na: x\nb: y\na: x\n---\n"),
          faulty(Rule.DUPLICATE_KEY, "---\na: x\na: y\n---\n"),
          good(Rule.DUPLICATE_KEY, "---\na:\n  a: x\nA: x\n---\n"),
          faulty(Rule.UNREADABLE_DATE, "---\ndate: 2024-5-14\n---\n"),
          faulty(Rule.UNREADABLE_DATE, "---\nLastmod: \"2024-05-4\" # x\n---\n"),
          faulty(Rule.UNREADABLE_DATE, "---\ndate: 2024-05-14T09:30\n---\n"),
          faulty(Rule.UNREADABLE_DATE, "---\ndate: 2024-05-14T09:30:00+01\n---\n"),
          good(Rule.UNREADABLE_DATE, "---\ndate: 2024-05-14T9:30:00+01:00\n---\n"),
          good(Rule.UNREADABLE_DATE, "---\ndate: 14 May 2024\n---\n"),
          good(Rule.UNREADABLE_DATE, "---\nrevised: 2024-5-14\n---\n"),
          faulty(Rule.UNFINISHED_TAG, "{{% question question=\"x %}}\n"),
          good(Rule.UNFINISHED_TAG, "{{%/* question */%}}\n"),
          faulty(Rule.STRAY_CLOSING_TAG, "Q:A\nYes.\n/Q\n\n/Q\n"),
          good(Rule.STRAY_CLOSING_TAG, "Q:A\nYes.\n/Q\n"),
          faulty(Rule.UNCLOSED_SHORTCODE, "Q:A\nYes.\n"),
          faulty(Rule.UNCLOSED_SHORTCODE, "{{< box >}}\n"),
          good(Rule.UNCLOSED_SHORTCODE, "{{< alone >}} {{< box />}}\n"),
          faulty(Rule.NEEDLESS_CLOSING_TAG, "{{< alone >}}x{{< /alone >}}\n"),
          good(Rule.NEEDLESS_CLOSING_TAG, "{{< box >}}x{{< /box >}}\n"),
          faulty(Rule.UNKNOWN_SHORTCODE, "Q:A\nYes {{< nothing >}}\n/Q\n"),
          good(
              Rule.UNKNOWN_SHORTCODE, "{{</* nothing */>}} {{< nothing.inline >}}x{{< other >}}\n"),
          faulty(Rule.EMPTY_QUESTION, "Q:  \nYes.\n/Q\n"),
          good(Rule.EMPTY_QUESTION, "Q:?\nYes.\n/Q\n"),
          faulty(Rule.EMPTY_ANSWER, "Q:A\n\n/Q\n"),
          faulty(Rule.EMPTY_ANSWER, "{{% question question=\"A\" %}}/Q\n"),
          good(Rule.EMPTY_ANSWER, "Q:A\n.\n/Q\n"),
          faulty(Rule.DUPLICATE_QUESTION, "Q:How  so?\nA.\n/Q\n\nQ:how so?\nB.\n/Q\n"),
          good(Rule.DUPLICATE_QUESTION, "Q:How so?\nA.\n/Q\n\nQ:How so\nA.\n/Q\n"),
          faulty(Rule.NAME_NOT_PRINTED, "{{% question \"Positional\" %}}\nYes.\n/Q\n"),
          good(Rule.NAME_NOT_PRINTED, "{{% question \"Other\" %}}\nYes.\n/Q\n"),
          faulty(Rule.QUESTION_NOT_SHOWN, "<!--\n\nQ:A\nYes.\n/Q\n\n-->\n"),
          good(Rule.QUESTION_NOT_SHOWN, "<!-- x -->\n\nQ:A\nYes.\n/Q\n\n<!-- y -->\n"),
          faulty(
              Rule.QUESTION_OUTSIDE_FAQPAGE,
              FAQPAGE + "Q:A\nYes.\n/Q\n\n</div>\n\nQ:B\nYes.\n/Q\n"),
          good(Rule.QUESTION_OUTSIDE_FAQPAGE, "Q:A\nYes.\n/Q\n"),
          good(
              Rule.QUESTION_OUTSIDE_FAQPAGE,
              FAQPAGE + "<div>\n\nQ:A\nYes.\n/Q\n\n</div>\n\nQ:B\nYes.\n/Q\n\n</div>\n"),
          faulty(
              Rule.FAQPAGE_ENDS_EARLY,
              FAQPAGE + "<div>\n\nQ:A\nYes.\n/Q\n\n</div></div>\n\nQ:B\nYes.\n/Q\n\n</div>\n"),
          good(Rule.FAQPAGE_ENDS_EARLY, FAQPAGE + "Q:A\nYes.\n/Q\n\n</div>\n\nBye.\n"),
          faulty(Rule.SECOND_FAQPAGE, FAQPAGE + FAQPAGE + "Q:A\nYes.\n/Q\n\n</div></div>\n"),
          faulty(Rule.SECOND_FAQPAGE, FAQPAGE + "</div>\n\n" + FAQPAGE + "</div>\n"),
          good(Rule.SECOND_FAQPAGE, FAQPAGE + "`" + FAQPAGE.strip() + "`\n\n</div>\n"),
          faulty(Rule.UNCLOSED_WRAPPER, FAQPAGE + "Q:A\nYes.\n/Q\n"),
          faulty(Rule.UNCLOSED_WRAPPER, FAQPAGE + "<section>\n\nx\n\n</div>\n"),
          faulty(Rule.UNCLOSED_WRAPPER, "Q:A\nSee\n\n<div>\n\nthis\n/Q\n\nQ:B\nYes.\n/Q\n"),
          good(Rule.UNCLOSED_WRAPPER, FAQPAGE + "<section>\n\n`<div>`\n\n</section></div>\n"),
          good(Rule.UNCLOSED_WRAPPER, "Q:A\nSee\n\n<div>\n\nthis\n\n</div>\n/Q\n"),
          faulty(Rule.STRAY_WRAPPER, FAQPAGE + "Q:A\nYes.\n/Q\n\n</div>\n</div>\n"),
          faulty(Rule.STRAY_WRAPPER, "<div>\n\nQ:A\nYes.\n\n</div>\n/Q\n\n</div>\n"),
          good(Rule.STRAY_WRAPPER, FAQPAGE + "<!-- </div> -->\n\n```\n</div>\n```\n\n</div>\n"),
          faulty(Rule.UNCLOSED_FENCE, "Q:A\nRun\n\n```sh\nls\n/Q\n\nQ:B\nYes.\n/Q\n"),
          faulty(Rule.UNCLOSED_FENCE, "Q:A\nRun\n\n~~~~\nls\n~~~\n/Q\n"),
          faulty(Rule.UNCLOSED_FENCE, "```\n\nQ:A\nYes.\n/Q\n"),
          good(Rule.UNCLOSED_FENCE, "Q:A\nRun\n\n```sh\nls </b>\n```\n/Q\n"),
          good(Rule.UNCLOSED_FENCE, "Q:A\nRun\n\n- x\n  ```\n  ls\n/Q\n"),
          good(Rule.UNCLOSED_FENCE, "Q:A\n```\nraw\n/Q\n"),
          good(Rule.UNCLOSED_FENCE, "```\n\nQ:A\nYes.\n/Q\n\n```\n"),
          faulty(Rule.UNCLOSED_COMMENT, "Q:A\nYes.\n\n<!-- later\n/Q\n\nQ:B\nYes.\n/Q\n"),
          faulty(Rule.UNCLOSED_COMMENT, "Q:A\nYes. <!-- later\n/Q\n\nQ:B\nYes.\n/Q\n"),
          faulty(Rule.UNCLOSED_COMMENT, "<!-- later\n\nQ:A\nYes.\n/Q\n"),
          good(Rule.UNCLOSED_COMMENT, "Q:A\nYes. <!-- </p> later -->\n/Q\n"),
          good(Rule.UNCLOSED_COMMENT, "Q:A\nYes.\n\n`<!--`\n/Q\n"),
          faulty(Rule.TEXT_BEFORE_CLOSING_TAG, "Q:A\n\n- one\n- two/Q\n"),
          good(Rule.TEXT_BEFORE_CLOSING_TAG, "Q:A\nAll raw./Q\n"),
          good(Rule.TEXT_BEFORE_CLOSING_TAG, "Q:A\n\n- one\n- two\n  /Q\n"),
          faulty(Rule.NO_BLANK_LINE_AFTER, "Q:A\nYes.\n/Q\nMore **text**.\n"),
          faulty(Rule.NO_BLANK_LINE_AFTER, "Q:A\nYes.\n/Q and more.\n"),
          good(Rule.NO_BLANK_LINE_AFTER, "Q:A\nYes.\n/Q\nQ:B\nYes.\n/Q\n</div>\n\nText.\n"),
          faulty(Rule.HEADING_AS_TEXT, FAQPAGE.strip() + "\n## One\n\nQ:A\nYes.\n/Q\n\n</div>\n"),
          faulty(Rule.HEADING_AS_TEXT, "Q:A\nYes.\n/Q\n### Two & a `x`\n\nText.\n"),
          good(Rule.HEADING_AS_TEXT, FAQPAGE + "## One\n\n    # code\n\n</div>\n"),
          faulty(Rule.RAW_MARKUP, "Q:A\nThis is **bold**.\n/Q\n"),
          faulty(Rule.RAW_MARKUP, "Q:A\n- one\n- two\n/Q\n"),
          faulty(Rule.RAW_MARKUP, "{{% question question=\"A\" %}} Is `code`/Q\n"),
          good(Rule.RAW_MARKUP, "Q:A\n\nThis is **bold**.\n/Q\n"),
          good(Rule.RAW_MARKUP, "Q:A\nThis is plain, 2 * 3 * 4.\n\n**Bold**.\n/Q\n"),
          good(Rule.RAW_MARKUP, "{{< qa question=\"A\" >}}\nThis is **bold**.\n{{< /qa >}}\n"),
          good(Rule.RAW_MARKUP, "Q:A\n    indented **bold**\n/Q\n"),
          faulty(Rule.RAW_LINK, "Q:A\nSee [there](/there/).\n/Q\n"),
          good(Rule.RAW_LINK, "Q:A\nSee <a href=\"/there/\">there</a>.\n/Q\n"),
          faulty(Rule.RAW_ADDRESS, "Q:A\nWrite to a@example.org.\n/Q\n"),
          good(Rule.RAW_ADDRESS, "Q:A\nWrite to a@home.\n/Q\n"),
          faulty(Rule.RAW_TYPOGRAPHY, "Q:A\nSay \"yes\".\n/Q\n"),
          good(Rule.RAW_TYPOGRAPHY, "Q:A\nSay “yes”.\n\nSay \"no\".\n/Q\n"),
          faulty(Rule.BROKEN_LINK, "Q:A\n\nSee [it](/gone/).\n/Q\n"),
          faulty(Rule.BROKEN_LINK, "See [it](/gone/).\n"),
          good(
              Rule.BROKEN_LINK,
              "Q:A\n\nSee [it](/there/) and [that](https://gone.example/).\n/Q\n"),
          faulty(Rule.BROKEN_IMAGE, "Q:A\n\n![it](/gone.png)\n/Q\n"),
          good(Rule.BROKEN_IMAGE, "Q:A\n\n![it](/there.png) `![it](/gone.png)`\n/Q\n"),
          faulty(Rule.PASSED_DATE, "Q:A\nReady in the second half of 2025.\n/Q\n"),
          faulty(Rule.PASSED_DATE, "Q:A\nKlart den 24 november 2026.\n/Q\n"),
          good(Rule.PASSED_DATE, "Q:A\nKlart den 25 november 2026.\n/Q\n"),
          good(Rule.PASSED_DATE, "Q:A\nRunning since May 2014.\n/Q\n"));

  private FaultyPages() {}

  private static Case faulty(Rule rule, String text) {
    return new Case(rule, text, true);
  }

  private static Case good(Rule rule, String text) {
    return new Case(rule, text, false);
  }
}
