package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Delim;
import dev.faqeditor.template.escape.HtmlContext.Element;
import dev.faqeditor.template.escape.HtmlContext.State;
import dev.faqeditor.template.value.TemplateStop;
import org.jspecify.annotations.Nullable;

/** Takes the tags and comments out of HTML that is to stand in an attribute. */
public final class TagStripper {

  private TagStripper() {}

  /** As Go's {@code stripTags}: text that only starts a tag at its very end stays whole. */
  public static String strip(String html) {
    StringBuilder text = new StringBuilder();
    HtmlContext c = HtmlContext.TEXT;
    boolean allText = true;
    int at = 0;
    while (at < html.length()) {
      if (c.delim() != Delim.NONE) {
        int end = valueEnd(c.delim(), html, at);
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
        boolean ends = step.context().state() != c.state();
        text.append(html, at, ends ? LiteralText.tagStart(html, at, step.end()) : step.end());
      } else {
        allText = false;
      }
      c = step.context();
      at = step.end();
    }
    return allText ? html : text.toString();
  }

  private static int valueEnd(Delim delim, String html, int from) {
    String ends = delim == Delim.DOUBLE ? "\"" : delim == Delim.SINGLE ? "'" : " \t\n\f\r>";
    return Scan.indexOfAny(html, ends, from, html.length());
  }

  /** Contents of scripts, styles and the like end at their closing tag; null for broken HTML. */
  private static @Nullable Step step(HtmlContext c, String html, int at) {
    if (c.element() != Element.NONE && !c.state().isInTag()) {
      int end = LiteralText.closingTag(html, at, c.element());
      return end < 0 ? new Step(c, html.length()) : new Step(HtmlContext.TEXT, end);
    }
    try {
      return TagWalk.step(c, html, at, html.length());
    } catch (TemplateStop stop) {
      return null;
    }
  }
}
