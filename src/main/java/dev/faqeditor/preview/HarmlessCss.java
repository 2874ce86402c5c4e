package dev.faqeditor.preview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * CSS that fetches nothing and can't end the element it stands in. Rules, selectors and media
 * queries stay as they are; an address stays only if it is a {@code data:} URL of an image, or
 * becomes one of an image or a font by {@link PageFiles}.
 *
 * @param text the CSS
 * @param dropped the addresses that were left out, each once, at most 100
 * @param cut whether the CSS ended early: it was too large or nested too deeply
 */
public record HarmlessCss(String text, List<String> dropped, boolean cut) {

  /**
   * How many UTF-16 units of CSS are read, imported sheets included; a larger sheet is left out.
   */
  public static final int LARGEST = 1_000_000;

  /** Copies what may change. */
  public HarmlessCss {
    dropped = List.copyOf(dropped);
  }

  /** A style sheet; the sheets it imports are put in if they are files of the site. */
  public static HarmlessCss sheet(String css, PageFiles files) {
    return new CssFilter(files).sheet(css);
  }

  /**
   * Sheets behind each other, as one.
   *
   * @param cut whether there are more that were left out
   */
  static HarmlessCss joined(List<HarmlessCss> sheets, boolean cut) {
    return new HarmlessCss(
        sheets.stream().map(HarmlessCss::text).collect(Collectors.joining("\n")),
        sheets.stream().flatMap(sheet -> sheet.dropped().stream()).distinct().limit(100).toList(),
        cut || sheets.stream().anyMatch(HarmlessCss::cut));
  }

  /** The inside of a {@code style} attribute. */
  public static HarmlessCss declarations(String css, PageFiles files) {
    return new CssFilter(files).declarations(css);
  }
}
