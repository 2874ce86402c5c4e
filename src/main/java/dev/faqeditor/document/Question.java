package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.List;

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

  @Override
  public String title() {
    return text.value().strip();
  }
}
