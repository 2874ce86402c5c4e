package dev.faqeditor.preview.part;

/**
 * What the site prints of one part of a page. A part that prints the same after a change of the
 * page is the same object.
 */
public final class PrintedPart {

  private final String html;

  PrintedPart(String html) {
    this.html = html;
  }

  /** The HTML, for a browser not yet: raw, and its tags need not fit each other. */
  public String html() {
    return html;
  }
}
