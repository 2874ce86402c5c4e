package dev.faqeditor.hugo;

/** The two kinds of shortcode delimiters. */
public enum Delimiter {
  /** {@code {{% %}}}: what the template prints is part of the page's Markdown. */
  PERCENT("{{%", "%}}"),
  /** {@code {{< >}}}: what the template prints is HTML, pasted in after Markdown. */
  ANGLE("{{<", ">}}");

  private final String opening;
  private final String closing;

  Delimiter(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** What starts a tag. */
  public String opening() {
    return opening;
  }

  /** What ends a tag. */
  public String closing() {
    return closing;
  }
}
