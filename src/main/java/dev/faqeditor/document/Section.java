package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;

/**
 * A heading and what follows it, up to the next heading; or the questions before the first heading.
 *
 * @param span from the heading's line to the next heading or the end of the text
 * @param level 1 to 6; 0 where questions stand before any heading
 * @param fields the heading; none at level 0
 * @param questions in the order of the text; made when they are asked for
 */
public record Section(Span span, int level, List<Field> fields, List<Question> questions)
    implements Node {

  @Override
  public Kind kind() {
    return Kind.SECTION;
  }

  /** The heading without closing {@code #}s and a {@code {#id}} at its end (CommonMark 4.2). */
  @Override
  public String title() {
    String heading = field(FieldName.HEADING).map(Field::value).orElse("");
    return withoutAttributes(withoutClosing(withoutAttributes(heading.strip())));
  }

  private static String withoutAttributes(String heading) {
    int attributes = heading.endsWith("}") ? heading.lastIndexOf('{') : -1;
    return attributes < 0 ? heading : heading.substring(0, attributes).strip();
  }

  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end == 0 || Character.isWhitespace(heading.charAt(end - 1));
    return closing ? heading.substring(0, end).strip() : heading;
  }
}
