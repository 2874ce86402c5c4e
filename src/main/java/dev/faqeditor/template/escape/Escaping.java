package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Delim;
import dev.faqeditor.template.escape.HtmlContext.Slash;
import dev.faqeditor.template.escape.HtmlContext.State;
import dev.faqeditor.template.escape.HtmlContext.UrlPart;
import org.jspecify.annotations.Nullable;

/**
 * A value in its place.
 *
 * @param printed how it is spelled there
 * @param after the context of what follows
 */
public record Escaping(String printed, HtmlContext after) {

  /** What the template itself has done to the value, by a last {@code html} or {@code urlquery}. */
  public enum Done {
    NOTHING,
    HTML,
    URL
  }

  /**
   * Spells a value.
   *
   * @throws dev.faqeditor.template.value.TemplateStop if no value could stand there safely
   */
  public static Escaping of(HtmlContext context, @Nullable Object value, Done done) {
    HtmlContext c = context.nudged();
    Printable text = inside(c, value, done);
    String printed =
        switch (c.delim()) {
          case NONE -> text.text();
          case SPACE_OR_TAG_END -> HtmlEscapes.unquoted(text);
          default -> done == Done.HTML ? text.text() : HtmlEscapes.inAttribute(text);
        };
    return new Escaping(printed, after(context));
  }

  /** Where an action leads, whatever it prints. */
  public static HtmlContext after(HtmlContext context) {
    HtmlContext c = context.nudged();
    return switch (c.state()) {
      case JS -> c.with(Slash.DIVISION);
      case TAG -> c.with(State.ATTRIBUTE_NAME);
      case URL, CSS_DOUBLE, CSS_SINGLE, CSS_DOUBLE_URL, CSS_SINGLE_URL, CSS_URL -> {
        if (c.urlPart() == UrlPart.UNKNOWN) {
          throw TagWalk.unsafe("ambiguous context within a URL");
        }
        yield c;
      }
      default -> c;
    };
  }

  private static Printable inside(HtmlContext c, @Nullable Object value, Done done) {
    Printable text = Printable.of(value);
    return switch (c.state()) {
      case URL, CSS_DOUBLE_URL, CSS_SINGLE_URL, CSS_URL -> url(c, text, done);
      case CSS_DOUBLE, CSS_SINGLE ->
          c.urlPart() == UrlPart.QUERY_OR_FRAGMENT
              ? url(c, text, done)
              : StyleEscapes.inString(filtered(c, text));
      case JS -> ScriptEscapes.value(value);
      case JS_DOUBLE, JS_SINGLE -> ScriptEscapes.inString(text);
      case JS_TEMPLATE -> ScriptEscapes.inTemplate(text);
      case JS_REGEXP -> ScriptEscapes.inRegexp(text);
      case CSS -> StyleEscapes.value(text);
      case TEXT -> done == Done.HTML ? text : Printable.plain(HtmlEscapes.inText(text));
      case RCDATA -> done == Done.HTML ? text : Printable.plain(HtmlEscapes.inTitle(text));
      case ATTRIBUTE_NAME, TAG -> Printable.plain(HtmlEscapes.name(text));
      case SRCSET -> UrlEscapes.sourceSet(text);
      default -> c.state().isComment() ? Printable.plain("") : text;
    };
  }

  private static Printable filtered(HtmlContext c, Printable text) {
    return c.urlPart() == UrlPart.NONE ? UrlEscapes.filtered(text) : text;
  }

  private static Printable url(HtmlContext c, Printable text, Done done) {
    if (done == Done.URL) {
      return filtered(c, text);
    }
    return c.urlPart() == UrlPart.QUERY_OR_FRAGMENT
        ? UrlEscapes.escaped(text)
        : UrlEscapes.normalized(filtered(c, text));
  }

  /** Whether {@code html} as a last command is refused here, since it does not do. */
  static boolean refusesHtml(HtmlContext c) {
    return c.state() == State.ATTRIBUTE && c.delim() == Delim.SPACE_OR_TAG_END;
  }
}
