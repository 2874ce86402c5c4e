package dev.faqeditor.preview.shortcode;

/**
 * Why a shortcode is not shown as the site prints it.
 *
 * @param kind what is wrong
 * @param name the shortcode's
 * @param detail what of its template, in Hugo's or the template's own words; empty if all of it
 */
public record ShortcodeFault(Kind kind, String name, String detail) {

  /** What can be wrong. */
  public enum Kind {
    /** There is no template of that name. */
    NO_TEMPLATE,
    /** The template can't be read. */
    BROKEN_TEMPLATE,
    /** The template uses what only Hugo has. */
    NEEDS_MORE,
    /** The template, or Hugo, refuses what the page gives it. */
    REFUSED,
    /** The template was stopped at the bounds. */
    TOO_MUCH,
    /** It takes a closing tag and has none, or has one that it does not take. */
    CLOSING
  }
}
