package dev.faqeditor.hugo;

/** How a value of the front matter is written: a notation that knows the value's type. */
public interface ValueNotation extends Notation {

  /** What Hugo takes the value for; {@link ScalarType#TEXT} for a collection. */
  ScalarType type();
}
