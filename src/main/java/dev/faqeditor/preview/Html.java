package dev.faqeditor.preview;

/** Writing text into HTML. */
final class Html {

  private Html() {}

  /** Escaped as Go's {@code html/template} does it in text and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
