package dev.faqeditor.document;

/**
 * Which field of its node a field is.
 *
 * @param kind what it says
 * @param key the key of a front matter field, the name of a named parameter; empty for the others
 * @param occurrence 0, or more for a duplicate of a key or name; the index of a positional
 *     parameter
 */
public record FieldName(Kind kind, String key, int occurrence) {

  /** What a field says. */
  public enum Kind {
    /** The text of a question. */
    QUESTION_TEXT,
    /** The answer to a question. */
    ANSWER,
    /** Another parameter of a question's shortcode. */
    PARAMETER,
    /** The heading of a section. */
    HEADING,
    /** The text of a section before its first question. */
    INTRO,
    /** One value of the front matter. */
    FRONT_MATTER,
    /** All of the front matter as text, where its values can't be told apart. */
    FRONT_MATTER_SOURCE
  }

  /** The text of a question. */
  public static final FieldName QUESTION_TEXT = new FieldName(Kind.QUESTION_TEXT, "", 0);

  /** The answer to a question. */
  public static final FieldName ANSWER = new FieldName(Kind.ANSWER, "", 0);

  /** The heading of a section. */
  public static final FieldName HEADING = new FieldName(Kind.HEADING, "", 0);

  /** The text of a section before its first question. */
  public static final FieldName INTRO = new FieldName(Kind.INTRO, "", 0);

  /** All of the front matter as text. */
  public static final FieldName FRONT_MATTER_SOURCE =
      new FieldName(Kind.FRONT_MATTER_SOURCE, "", 0);

  /** One value of the front matter. */
  public static FieldName frontMatter(String key, int occurrence) {
    return new FieldName(Kind.FRONT_MATTER, key, occurrence);
  }

  /** A parameter of a question's shortcode: a named one, or a positional one without a name. */
  public static FieldName parameter(String name, int index) {
    return new FieldName(Kind.PARAMETER, name, index);
  }

  // Written out: Java links a record's own at their first call, which takes 20 ms of the start.

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldName name
        && kind == name.kind
        && key.equals(name.key)
        && occurrence == name.occurrence;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.hashCode() + key.hashCode()) + occurrence;
  }
}
