package dev.faqeditor.git;

/**
 * A step between disk and repository that is not taken here, so that text and stored text may
 * differ in more than line ends.
 *
 * @param name of the filter driver or the encoding; "" for {@code IDENT}
 */
public record LeftOut(Step step, String name) {

  /** What git would do. */
  public enum Step {
    /** It would run a program that the configuration names for this {@code filter}. */
    FILTER_DRIVER,
    /** It would expand {@code $Id$}. */
    IDENT,
    /** It would convert from another encoding. */
    ENCODING
  }
}
