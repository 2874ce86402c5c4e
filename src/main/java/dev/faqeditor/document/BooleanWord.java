package dev.faqeditor.document;

import dev.faqeditor.hugo.ScalarType;

/**
 * The words for yes and no in front matter: {@code true}, {@code Yes}, {@code OFF} and the like.
 */
public final class BooleanWord {

  private BooleanWord() {}

  /** Whether the word means yes. */
  public static boolean isTrue(String word) {
    return ScalarType.isTrue(word);
  }

  /**
   * The word that means the other, in the same language and case; empty if this is no such word.
   */
  public static String opposite(String word) {
    return ScalarType.opposite(word);
  }
}
