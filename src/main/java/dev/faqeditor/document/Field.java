package dev.faqeditor.document;

import dev.faqeditor.hugo.ListNotation;
import dev.faqeditor.hugo.Notation;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in the text: where it stands and how it is written there. A lens: {@link #value} reads
 * it, {@link FaqDocument#set} makes the edit after which it reads as wanted.
 */
public final class Field {

  private final FieldName name;
  private final ValueType type;
  private final String text;
  private final Span span;
  private final Notation notation;
  private final Optional<ReadOnlyReason> readOnly;

  Field(
      FieldName name,
      ValueType type,
      String text,
      Span span,
      Notation notation,
      Optional<ReadOnlyReason> readOnly) {
    this.name = name;
    this.type = type;
    this.text = text;
    this.span = span;
    this.notation = notation;
    this.readOnly = readOnly;
  }

  /** Which field of its node it is. */
  public FieldName name() {
    return name;
  }

  /** What kind of value it holds. */
  public ValueType type() {
    return type;
  }

  /** Where it is written; no act on the field changes anything outside. */
  public Span span() {
    return span;
  }

  /** The source text of the value. */
  public String raw() {
    return span.of(text);
  }

  /** What it says; lines end with {@code \n}. A list of texts that can be set says one a line. */
  public String value() {
    return isWritable() ? notation.read(raw()).value() : raw();
  }

  /** Whether it can be set at all; if not, it shows its source. */
  public boolean isWritable() {
    return readOnly.isEmpty();
  }

  /** Why it can't be set; empty if it can. */
  public Optional<ReadOnlyReason> readOnlyReason() {
    return readOnly;
  }

  /** The items of a list of texts that can be set; empty for all other fields. */
  public Optional<List<String>> items() {
    return isWritable() && notation instanceof ListNotation list
        ? Optional.of(list.items(raw()))
        : Optional.empty();
  }

  /** All of the text that it stands in. */
  String text() {
    return text;
  }

  Notation notation() {
    return notation;
  }

  /** Whether it is the same field of the same text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Field field
        && name.equals(field.name)
        && span.equals(field.span)
        && text.equals(field.text);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return name + " at " + span;
  }
}
