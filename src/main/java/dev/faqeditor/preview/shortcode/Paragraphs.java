package dev.faqeditor.preview.shortcode;

/** The paragraph around a single piece of text. */
final class Paragraphs {

  private static final String START = "<p>";
  private static final String END = "</p>";

  private Paragraphs() {}

  /** The HTML without its paragraph's tags, if it is just one paragraph; else as it is. */
  static String withoutOnly(String html) {
    String inner = html.strip();
    boolean only = inner.startsWith(START) && inner.endsWith(END) && inner.indexOf(START, 1) < 0;
    return only ? inner.substring(START.length(), inner.length() - END.length()) : html;
  }
}
