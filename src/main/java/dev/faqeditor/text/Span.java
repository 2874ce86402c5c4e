package dev.faqeditor.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of a text, in UTF-16 units.
 *
 * @param start first unit inside
 * @param end first unit after; never before {@code start}
 */
public record Span(int start, int end) {

  /** Refuses a negative start and an end before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** UTF-16 units inside. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the offset lies inside or at either edge. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Whether all of the other span lies inside. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The same range, {@code delta} units further on. */
  public Span shift(int delta) {
    return new Span(start + delta, end + delta);
  }

  // Asked for by the ten thousand: what Java makes for records is slow without C2.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The text of this range. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
