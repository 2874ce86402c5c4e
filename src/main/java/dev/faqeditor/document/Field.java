package dev.faqeditor.document;

import dev.faqeditor.hugo.Notation;
import dev.faqeditor.text.Span;
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
  private final boolean writable;

  Field(
      FieldName name, ValueType type, String text, Span span, Notation notation, boolean writable) {
    this.name = name;
    this.type = type;
    this.text = text;
    this.span = span;
    this.notation = notation;
    this.writable = writable;
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

  /** What it says; lines end with {@code \n}. */
  public String value() {
    return writable ? notation.read(raw()).value() : raw();
  }

  /** Whether it can be set at all; if not, it shows its source. */
  public boolean isWritable() {
    return writable;
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
