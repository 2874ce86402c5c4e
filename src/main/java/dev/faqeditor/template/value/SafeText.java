package dev.faqeditor.template.value;

/**
 * Text that its author vouches for in one kind of place, as the types of Go's {@code html/template}
 * do; elsewhere it is escaped as any other.
 */
public record SafeText(Kind kind, String text) {

  /** Where the text may stand as it is. */
  public enum Kind {
    HTML("template.HTML"),
    ATTRIBUTE("template.HTMLAttr"),
    CSS("template.CSS"),
    JS("template.JS"),
    JS_STRING("template.JSStr"),
    URL("template.URL"),
    SRCSET("template.Srcset");

    private final String goName;

    Kind(String goName) {
      this.goName = goName;
    }

    /** The type's name in Go. */
    public String goName() {
      return goName;
    }
  }

  public static SafeText html(String text) {
    return new SafeText(Kind.HTML, text);
  }

  @Override
  public String toString() {
    return text;
  }
}
