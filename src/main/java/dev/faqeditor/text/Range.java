package dev.faqeditor.text;

/**
 * What is selected in a text, in UTF-16 units, and which way: from where it began to where the
 * caret is.
 *
 * @param anchor where the selection began; where the caret is if nothing is selected
 * @param position where the caret is
 */
public record Range(int anchor, int position) {

  /** Refuses negative offsets. */
  public Range {
    if (anchor < 0 || position < 0) {
      throw new IllegalArgumentException("no range: " + anchor + ".." + position);
    }
  }

  /** A caret with nothing selected. */
  public static Range at(int position) {
    return new Range(position, position);
  }

  /** What is selected, without the direction. */
  public Span span() {
    return new Span(Math.min(anchor, position), Math.max(anchor, position));
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return anchor == position;
  }

  /** The same range where a text of {@code length} units has it. */
  public Range within(int length) {
    return new Range(Math.min(anchor, length), Math.min(position, length));
  }

  /** The same range, {@code delta} units further on. */
  public Range shift(int delta) {
    return new Range(anchor + delta, position + delta);
  }

  /** Another span selected in the same direction. */
  public Range over(Span span) {
    return anchor <= position
        ? new Range(span.start(), span.end())
        : new Range(span.end(), span.start());
  }
}
