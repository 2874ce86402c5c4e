package dev.faqeditor.template.value;

/** Why a template can't be read or printed. */
public enum FaultKind {
  /** The template is not written as Go's template language is. */
  SYNTAX,
  /** A function that neither the library nor the site has. */
  UNKNOWN_FUNCTION,
  /** A field or method that a value lacks. */
  UNKNOWN_MEMBER,
  /** A template or partial that does not exist. */
  UNKNOWN_TEMPLATE,
  /** A function can't do with what it was given. */
  WRONG_ARGUMENT,
  /** The HTML around an action is such that no value could be printed there safely. */
  UNSAFE_CONTEXT,
  /** The template itself says so, by {@code errorf}. */
  ERROR,
  /** Steps, nesting or text beyond the bounds. */
  TOO_MUCH
}
