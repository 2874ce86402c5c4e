package dev.faqeditor.document;

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
  /** A list; can be read, not set. */
  LIST,
  /** Keys and values; can be read, not set. */
  MAP,
  /** A reference to another value; can be read, not set. */
  ALIAS;

  /** Whether any text may be such a value. */
  public boolean isText() {
    return this == TEXT || this == MARKDOWN || this == SOURCE;
  }
}
