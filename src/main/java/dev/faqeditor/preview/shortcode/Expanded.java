package dev.faqeditor.preview.shortcode;

import java.util.List;

/**
 * Markdown whose shortcodes are expanded.
 *
 * @param markdown with words in the place of what is to be put in later
 * @param word what these words start with
 * @param pasted what is to be put in, in order
 * @param faults what kept shortcodes from being shown as the site prints them
 * @param count how many shortcodes it holds that stand in no other one
 * @param placed whether a template has asked for its number or line on the page
 */
public record Expanded(
    String markdown,
    String word,
    List<String> pasted,
    List<ShortcodeFault> faults,
    int count,
    boolean placed) {

  /** Copies the lists. */
  public Expanded {
    pasted = List.copyOf(pasted);
    faults = List.copyOf(faults);
  }

  /**
   * The rendered HTML with what the {@code {{< >}}} shortcodes print in its places. A paragraph
   * that holds nothing else goes, as in Hugo.
   */
  public String paste(String html) {
    if (pasted.isEmpty()) {
      return html;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int found = html.indexOf(word); found >= 0; found = html.indexOf(word, at)) {
      int end = html.indexOf('n', found + word.length());
      int number = Integer.parseInt(html, found + word.length(), end, 10);
      end++;
      boolean alone = html.startsWith("<p>", found - 3) && html.startsWith("</p>", end);
      result.append(html, at, alone ? found - 3 : found).append(pasted.get(number));
      at = alone ? end + 4 : end;
    }
    return result.append(html.substring(at)).toString();
  }
}
