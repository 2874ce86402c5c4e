package dev.faqeditor.template.function;

import dev.faqeditor.template.escape.TagStripper;

/** Text without its tags, as Hugo's {@code plainify} leaves it. */
final class StrippedHtml {

  private StrippedHtml() {}

  /** Paragraphs and line breaks become line ends, and white space in a row one of its kind. */
  static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('>') < 0) {
      return html;
    }
    String lines =
        html.replace("\n", " ").replace("</p>", "\n").replace("<br>", "\n").replace("<br />", "\n");
    return withoutRuns(TagStripper.strip(lines));
  }

  private static String withoutRuns(String text) {
    StringBuilder result = new StringBuilder();
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Trimming.isSpace(text.charAt(i));
      if (!space || !afterSpace) {
        result.append(text.charAt(i));
      }
      afterSpace = space;
    }
    return result.toString();
  }
}
