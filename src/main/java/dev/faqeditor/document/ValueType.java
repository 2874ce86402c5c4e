package dev.faqeditor.document;

import dev.faqeditor.hugo.ScalarType;
import java.util.Optional;

/** What kind of value a field holds, as far as a form needs to know. */
public enum ValueType {
  /** Text, usually of one line. */
  TEXT,
  /** Markdown of any length. */
  MARKDOWN,
  /** Source text of any length, line by line. */
  SOURCE,
  /** {@code true} or {@code false}, or another word for it. */
  BOOLEAN,
  /** A whole number. */
  INTEGER,
  /** A number. */
  DECIMAL,
  /** A date, perhaps with a time and an offset. */
  DATE,
  /** A list; one of texts can be set, any other only read. */
  LIST,
  /** Keys and values; can be read, not set. */
  MAP,
  /** A reference to another value; can be read, not set. */
  ALIAS;

  /** The type of a scalar that Hugo takes for this. */
  static ValueType of(ScalarType scalar) {
    return switch (scalar) {
      case TEXT, EMPTY -> TEXT;
      case BOOLEAN -> BOOLEAN;
      case INTEGER -> INTEGER;
      case DECIMAL -> DECIMAL;
      case DATE -> DATE;
    };
  }

  /** What a front matter scalar of this type is; empty for collections and what is no scalar. */
  Optional<ScalarType> scalar() {
    return switch (this) {
      case TEXT -> Optional.of(ScalarType.TEXT);
      case BOOLEAN -> Optional.of(ScalarType.BOOLEAN);
      case INTEGER -> Optional.of(ScalarType.INTEGER);
      case DECIMAL -> Optional.of(ScalarType.DECIMAL);
      case DATE -> Optional.of(ScalarType.DATE);
      case MARKDOWN, SOURCE, LIST, MAP, ALIAS -> Optional.empty();
    };
  }

  /** Whether any text may be such a value. */
  public boolean isText() {
    return this == TEXT || this == MARKDOWN || this == SOURCE;
  }
}
