package dev.faqeditor.hugo;

import dev.faqeditor.hugo.FrontMatter.Format;
import java.util.List;

/**
 * Whether two front matters say the same but for one key: the last check of every act on a key.
 *
 * <p>Each format is read anew by what reads it; a second reader can be asked here.
 */
public final class FrontMatterComparison {

  private FrontMatterComparison() {}

  /**
   * Whether all entries but one say the same, in the same order.
   *
   * @param key the key of the one that may differ, or be on one side only
   * @param occurrence which of the entries with this key it is, from 0
   */
  public static boolean sameBut(
      FrontMatter was, String text, FrontMatter is, String textNow, String key, int occurrence) {
    if (was.format() == Format.NONE) {
      return is.entries().size() == 1;
    }
    if (was.format() != is.format() || is.fault().isPresent()) {
      return false;
    }
    if (was.format() == Format.YAML) {
      String before = was.content().of(text);
      return YamlComparison.sameBut(before, is.content().of(textNow), key, occurrence);
    }
    return said(was, text, key, occurrence).equals(said(is, textNow, key, occurrence));
  }

  private static List<String> said(FrontMatter matter, String text, String key, int occurrence) {
    return matter.entries().stream()
        .filter(entry -> !entry.key().equals(key) || entry.occurrence() != occurrence)
        .map(entry -> entry.key() + "=" + entry.value().of(text))
        .toList();
  }
}
