package dev.faqeditor.text;

/**
 * One replacement: what stands in {@code span} gives way to {@code replacement}.
 *
 * @param span what is replaced; empty for an insertion
 * @param replacement the new text; empty for a deletion
 */
public record Splice(Span span, String replacement) {

  /** By how many UTF-16 units the text grows; negative where it shrinks. */
  public int growth() {
    return replacement.length() - span.length();
  }

  /** Whether it changes nothing, whatever the text. */
  public boolean isEmpty() {
    return span.isEmpty() && replacement.isEmpty();
  }
}
