package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

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

  /**
   * The Markdown between the heading and the first question, or the next heading where there is no
   * question; empty where it can't be told from the HTML around it. It is none of the {@link
   * #fields}, since it is read only when it is asked for.
   */
  public Optional<Field> intro() {
    return SectionIntro.of(this);
  }

  /** One of its fields, or its intro. */
  @Override
  public Optional<Field> field(FieldName name) {
    return name.equals(FieldName.INTRO)
        ? intro()
        : fields.stream().filter(field -> field.name().equals(name)).findFirst();
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
