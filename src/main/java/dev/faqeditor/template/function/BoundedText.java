package dev.faqeditor.template.function;

import dev.faqeditor.template.value.TemplateStop;

/** Text that a regular expression may only look at so often. */
final class BoundedText implements CharSequence {

  private static final int MOST_LOOKS = 5_000_000;
  private static final int BETWEEN_CHECKS = 100_000;

  private final CharSequence text;
  private final Caller caller;
  private final int[] looks; // shared with parts of the text

  BoundedText(CharSequence text, Caller caller) {
    this(text, caller, new int[1]);
  }

  private BoundedText(CharSequence text, Caller caller, int[] looks) {
    this.text = text;
    this.caller = caller;
    this.looks = looks;
  }

  @Override
  public char charAt(int index) {
    if (++looks[0] > MOST_LOOKS) {
      throw TemplateStop.tooMuch("a regular expression that does not end");
    }
    if (looks[0] % BETWEEN_CHECKS == 0) {
      caller.checkTime();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.subSequence(start, end), caller, looks);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
