package dev.faqeditor.template.escape;

import java.util.List;

/**
 * A place in HTML.
 *
 * @param delim what ends the attribute's value; NONE outside of one
 * @param urlPart how far a URL has come
 * @param slash what a slash would be in JavaScript
 * @param attribute the kind of attribute whose name or value it is
 * @param element the element whose tag or contents it is, if they have rules of their own
 * @param braces in JavaScript, the open braces within each open dollar and brace
 */
public record HtmlContext(
    State state,
    Delim delim,
    UrlPart urlPart,
    Slash slash,
    Attribute attribute,
    Element element,
    List<Integer> braces) {

  /** Between elements, where a template starts and has to end. */
  public static final HtmlContext TEXT = of(State.TEXT, Element.NONE);

  enum State {
    TEXT,
    TAG,
    ATTRIBUTE_NAME,
    AFTER_NAME,
    BEFORE_VALUE,
    COMMENT,
    RCDATA,
    ATTRIBUTE,
    URL,
    SRCSET,
    JS,
    JS_DOUBLE,
    JS_SINGLE,
    JS_TEMPLATE,
    JS_REGEXP,
    JS_BLOCK_COMMENT,
    JS_LINE_COMMENT,
    CSS,
    CSS_DOUBLE,
    CSS_SINGLE,
    CSS_DOUBLE_URL,
    CSS_SINGLE_URL,
    CSS_URL,
    CSS_BLOCK_COMMENT,
    CSS_LINE_COMMENT;

    boolean isComment() {
      return this == COMMENT
          || this == JS_BLOCK_COMMENT
          || this == JS_LINE_COMMENT
          || this == CSS_BLOCK_COMMENT
          || this == CSS_LINE_COMMENT;
    }

    boolean isInTag() {
      return this == TAG
          || this == ATTRIBUTE_NAME
          || this == AFTER_NAME
          || this == BEFORE_VALUE
          || this == ATTRIBUTE;
    }
  }

  enum Delim {
    NONE,
    DOUBLE,
    SINGLE,
    SPACE_OR_TAG_END
  }

  enum UrlPart {
    NONE,
    BEFORE_QUERY,
    QUERY_OR_FRAGMENT,
    UNKNOWN
  }

  enum Slash {
    REGEXP,
    DIVISION,
    UNKNOWN
  }

  enum Attribute {
    PLAIN(State.ATTRIBUTE),
    SCRIPT(State.JS),
    SCRIPT_TYPE(State.ATTRIBUTE),
    STYLE(State.CSS),
    URL(State.URL),
    SRCSET(State.SRCSET);

    final State inside;

    Attribute(State inside) {
      this.inside = inside;
    }
  }

  enum Element {
    NONE(State.TEXT),
    SCRIPT(State.JS),
    STYLE(State.CSS),
    TEXTAREA(State.RCDATA),
    TITLE(State.RCDATA);

    final State inside;

    Element(State inside) {
      this.inside = inside;
    }

    static Element of(String name) {
      return switch (name) {
        case "script" -> SCRIPT;
        case "style" -> STYLE;
        case "textarea" -> TEXTAREA;
        case "title" -> TITLE;
        default -> NONE;
      };
    }
  }

  static HtmlContext of(State state, Element element) {
    return new HtmlContext(
        state, Delim.NONE, UrlPart.NONE, Slash.REGEXP, Attribute.PLAIN, element, List.of());
  }

  /** Whether a template may end here. */
  public boolean isText() {
    return state == State.TEXT;
  }

  HtmlContext with(State next) {
    return new HtmlContext(next, delim, urlPart, slash, attribute, element, braces);
  }

  HtmlContext with(Delim next) {
    return new HtmlContext(state, next, urlPart, slash, attribute, element, braces);
  }

  HtmlContext with(UrlPart next) {
    return new HtmlContext(state, delim, next, slash, attribute, element, braces);
  }

  HtmlContext with(Slash next) {
    return new HtmlContext(state, delim, urlPart, next, attribute, element, braces);
  }

  HtmlContext with(Attribute next) {
    return new HtmlContext(state, delim, urlPart, slash, next, element, braces);
  }

  HtmlContext withBraces(List<Integer> next) {
    return new HtmlContext(state, delim, urlPart, slash, attribute, element, List.copyOf(next));
  }

  /** Where an action stands that is met here: in a tag it is a name, behind a sign a value. */
  HtmlContext nudged() {
    return switch (state) {
      case TAG -> with(State.ATTRIBUTE_NAME);
      case BEFORE_VALUE ->
          with(attribute.inside).with(Delim.SPACE_OR_TAG_END).with(Attribute.PLAIN);
      case AFTER_NAME -> with(State.ATTRIBUTE_NAME).with(Attribute.PLAIN);
      default -> this;
    };
  }
}
