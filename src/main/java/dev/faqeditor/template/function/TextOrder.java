package dev.faqeditor.template.function;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of words in a language: blanks, signs, digits, letters; small before capital. */
final class TextOrder implements Comparator<String> {

  private static final String SIGNS = "\t\n\u000B\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
  private static final int LETTER = 100;

  private final Collator letters;
  private final Collator whole;

  TextOrder(Locale locale) {
    letters = Collator.getInstance(locale);
    letters.setStrength(Collator.PRIMARY);
    whole = Collator.getInstance(locale);
    whole.setStrength(Collator.TERTIARY);
  }

  @Override
  public int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one == other) {
        continue;
      }
      int order = Integer.compare(rank(one), rank(other));
      if (order == 0) {
        order =
            Character.isLetter(one)
                ? letters.compare(String.valueOf(one), String.valueOf(other))
                : Character.compare(one, other);
      }
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(a.length(), b.length());
    return order != 0 ? order : whole.compare(a, b);
  }

  private static int rank(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    int sign = SIGNS.indexOf(c);
    return Character.isDigit(c) ? LETTER - 1 : sign < 0 ? SIGNS.length() : sign;
  }
}
