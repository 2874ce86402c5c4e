package dev.faqeditor.template;

import dev.faqeditor.template.value.TemplateFunction;
import java.util.Locale;
import java.util.Optional;

/** What a template asks of the site around it. It may be asked from any thread. */
public interface TemplateContext {

  /** The partial of that name below {@code layouts/partials}, such as {@code icons/ship.html}. */
  Optional<Template> partial(String name);

  /** Markdown rendered as the site does it, with the surrounding paragraph if it is one. */
  String markdownify(String markdown);

  /**
   * A function that only the site can give, by its plain name ({@code relURL}, {@code site}) or
   * with its namespace ({@code resources.Get}). It is asked for what Hugo's own library lacks.
   */
  Optional<TemplateFunction> function(String name);

  /** The language for the names of months and for numbers. */
  default Locale locale() {
    return Locale.ENGLISH;
  }
}
