package dev.faqeditor.check;

import java.util.Locale;

/** What is looked for on a page. Its message says what the details of a finding are. */
public enum Rule {
  /** Front matter that YAML refuses. */
  UNREADABLE_FRONT_MATTER(Severity.ERROR),
  /** A front matter key that stands there before; newer versions of Hugo refuse the page. */
  DUPLICATE_KEY(Severity.ERROR),
  /** A date that Hugo takes for the first day of the year 1, since it is not written in full. */
  UNREADABLE_DATE(Severity.ERROR),

  /** A shortcode tag that Hugo can't read. */
  UNFINISHED_TAG(Severity.ERROR),
  /** A closing tag that closes nothing. */
  STRAY_CLOSING_TAG(Severity.ERROR),
  /** A shortcode that takes a closing tag and has none. */
  UNCLOSED_SHORTCODE(Severity.ERROR),
  /** A shortcode that has a closing tag and takes none. */
  NEEDLESS_CLOSING_TAG(Severity.ERROR),
  /** A shortcode that the site has no template for. */
  UNKNOWN_SHORTCODE(Severity.ERROR),

  /** A question without text. */
  EMPTY_QUESTION(Severity.ERROR),
  /** A question without an answer. */
  EMPTY_ANSWER(Severity.ERROR),
  /** A question that stands on the page before. */
  DUPLICATE_QUESTION(Severity.WARNING),
  /** A question that the site prints without its text: the template reads another parameter. */
  NAME_NOT_PRINTED(Severity.ERROR),
  /** A question that is not on the printed page as one. */
  QUESTION_NOT_SHOWN(Severity.WARNING),

  /** A question outside the page's FAQPage element: search engines pass over it. */
  QUESTION_OUTSIDE_FAQPAGE(Severity.ERROR),
  /** The tag that closes the FAQPage element while questions follow. */
  FAQPAGE_ENDS_EARLY(Severity.ERROR),
  /** More than one FAQPage element. */
  SECOND_FAQPAGE(Severity.ERROR),
  /** A raw HTML tag that nothing on the page closes. */
  UNCLOSED_WRAPPER(Severity.ERROR),
  /** A raw HTML closing tag that closes nothing, or what a template opened. */
  STRAY_WRAPPER(Severity.ERROR),

  /** A code fence that swallows what comes after the answer. */
  UNCLOSED_FENCE(Severity.ERROR),
  /** An HTML comment that swallows what comes after the answer. */
  UNCLOSED_COMMENT(Severity.ERROR),
  /** Text before the closing tag on its line, in an answer with Markdown: wrong nesting. */
  TEXT_BEFORE_CLOSING_TAG(Severity.WARNING),
  /** Text right after a question, which is not Markdown. */
  NO_BLANK_LINE_AFTER(Severity.WARNING),
  /** A heading that is printed as text with its {@code #}s. */
  HEADING_AS_TEXT(Severity.ERROR),

  /** Markdown in an answer's first paragraph, which is printed as it is written. */
  RAW_MARKUP(Severity.WARNING),
  /** A Markdown link there. */
  RAW_LINK(Severity.WARNING),
  /** An e-mail or web address there, which does not become a link. */
  RAW_ADDRESS(Severity.WARNING),
  /** Straight quotes, double hyphens or three periods there, which stay as they are. */
  RAW_TYPOGRAPHY(Severity.HINT),

  /** A link to a page or file that the site does not have. */
  BROKEN_LINK(Severity.WARNING),
  /** An image that the site does not have. */
  BROKEN_IMAGE(Severity.WARNING),
  /** A time in an answer that is over. */
  PASSED_DATE(Severity.HINT);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is unless the settings say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Its key in settings: files hold it, so a constant that has been released keeps its name. */
  public String id() {
    return "check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
