package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Delim;
import dev.faqeditor.template.escape.HtmlContext.Element;
import dev.faqeditor.template.escape.HtmlContext.State;
import dev.faqeditor.template.value.TemplateStop;

/** Takes the tags and comments out of HTML that is to stand in an attribute. */
public final class TagStripper {

  private TagStripper() {}

  /** As Go's {@code stripTags}. */
  public static String strip(String html) {
    StringBuilder text = new StringBuilder();
    HtmlContext c = HtmlContext.TEXT;
    int at = 0;
    while (at < html.length()) {
      if (c.delim() != Delim.NONE) {
        String ends =
            c.delim() == Delim.DOUBLE ? "\"" : c.delim() == Delim.SINGLE ? "'" : " \t\n\f\r>";
        int end = Scan.indexOfAny(html, ends, at, html.length());
        if (end < 0) {
          return text.toString();
        }
        at = c.delim() == Delim.SPACE_OR_TAG_END ? end : end + 1;
        c = HtmlContext.of(State.TAG, c.element());
        continue;
      }
      Step step = step(c, html, at);
      if (step == null) {
        return text.toString();
      }
      if (c.state() == State.TEXT || c.state() == State.RCDATA) {
        int end = step.end();
        if (step.context().state() != c.state()) {
          int open = html.lastIndexOf('<', end - 1);
          end = open < at ? end : open;
        }
        text.append(html, at, end);
      }
      c = step.context();
      at = step.end();
    }
    return text.toString();
  }

  /** The contents of scripts and styles are passed over as text; null where the HTML is broken. */
  private static @org.jspecify.annotations.Nullable Step step(HtmlContext c, String html, int at) {
    boolean contents = c.element() != Element.NONE && !c.state().isInTag();
    try {
      return TagWalk.step(contents ? c.with(State.RCDATA) : c, html, at, html.length());
    } catch (TemplateStop stop) {
      return null;
    }
  }
}
