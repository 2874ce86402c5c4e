package dev.faqeditor.preview.goldmark;

/**
 * What a run of delimiters leans on (CommonMark 0.31, section 6.2).
 *
 * @param left whether it can open: it leans on what follows
 * @param right whether it can close
 * @param afterPunctuation whether punctuation stands before it
 * @param beforePunctuation whether punctuation follows it
 */
record Flanks(boolean left, boolean right, boolean afterPunctuation, boolean beforePunctuation) {

  static Flanks of(String text, int from, int to) {
    int before = before(text, from);
    int after = to < text.length() ? text.codePointAt(to) : ' ';
    boolean spaceBefore = Chars.isUnicodeSpace(before);
    boolean spaceAfter = Chars.isUnicodeSpace(after);
    boolean afterPunctuation = Chars.isPunctuation(before);
    boolean beforePunctuation = Chars.isPunctuation(after);
    boolean left = !spaceAfter && (!beforePunctuation || spaceBefore || afterPunctuation);
    boolean right = !spaceBefore && (!afterPunctuation || spaceAfter || beforePunctuation);
    return new Flanks(left, right, afterPunctuation, beforePunctuation);
  }

  /** The character before a place; a line end at the start. */
  static int before(String text, int at) {
    return at == 0 ? '\n' : text.codePointBefore(at);
  }
}
