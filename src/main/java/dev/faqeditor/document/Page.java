package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;

/**
 * The page itself.
 *
 * @param span the whole text
 * @param fields one for each key of the front matter; or its source, where that can't be read; none
 *     where there is no front matter
 */
public record Page(Span span, List<Field> fields) implements Node {

  /** Copies the fields. */
  public Page {
    fields = List.copyOf(fields);
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public String title() {
    return field(FieldName.frontMatter("title", 0)).map(f -> f.value().strip()).orElse("");
  }
}
