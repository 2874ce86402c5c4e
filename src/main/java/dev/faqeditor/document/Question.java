package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question with its answer: a paired shortcode.
 *
 * @param span from the start of the opening tag to the end of the closing one
 * @param text the question, a parameter of the opening tag
 * @param answer what stands between the tags
 */
public record Question(Span span, Field text, Field answer) implements Node {

  @Override
  public Kind kind() {
    return Kind.QUESTION;
  }

  @Override
  public List<Field> fields() {
    return List.of(text, answer);
  }

  /**
   * All other parameters of its shortcode, in the order written. They are no {@link #fields}, since
   * they are read only when they are asked for.
   */
  public List<Field> parameters() {
    return QuestionParameters.of(this);
  }

  /** One of its fields or parameters. */
  @Override
  public Optional<Field> field(FieldName name) {
    List<Field> candidates = name.kind() == FieldName.Kind.PARAMETER ? parameters() : fields();
    return candidates.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  @Override
  public String title() {
    return text.value().strip();
  }
}
