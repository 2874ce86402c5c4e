package dev.faqeditor.hugo;

import dev.faqeditor.text.Difference;
import dev.faqeditor.text.Span;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A value and where in its raw text each character of it is spelled.
 *
 * <p>So a changed value can be written by replacing only the spelling of the characters that
 * changed: an escape, a line end or a fold that nobody touched stays as it was written.
 */
public final class Spelling {

  private final String value;
  private final int[] rawAt; // rawAt[i]: where value[i] starts; one more for the end

  private Spelling(String value, int[] rawAt) {
    this.value = value;
    this.rawAt = rawAt;
  }

  /**
   * A value that is spelled by the very same characters, from {@code offset} of the raw text on.
   */
  public static Spelling plain(String value, int offset) {
    return new Spelling(value, IntStream.rangeClosed(offset, offset + value.length()).toArray());
  }

  /** What is said. */
  public String value() {
    return value;
  }

  /** Where in the raw text the character of the value at {@code offset} is spelled (UTF-16). */
  public int rawOffset(int offset) {
    return rawAt[offset];
  }

  /**
   * The raw text that says {@code wanted} instead, with only the changed characters spelled anew.
   *
   * @param raw the text that this spelling was read from
   * @param wanted the new value
   * @param escape spells the characters that are new
   */
  public String respell(String raw, String wanted, UnaryOperator<String> escape) {
    if (wanted.equals(value)) {
      return raw;
    }
    Span changed = Difference.in(value, wanted);
    int tail = value.length() - changed.end();
    String inserted = wanted.substring(changed.start(), wanted.length() - tail);
    return raw.substring(0, rawAt[changed.start()])
        + escape.apply(inserted)
        + raw.substring(rawAt[changed.end()]);
  }

  /** Builds a spelling from front to back. */
  static final class Builder {
    private final StringBuilder value = new StringBuilder();
    private int[] rawAt = new int[64];

    /** The next character of the value, and where its spelling starts. */
    Builder add(char c, int rawOffset) {
      note(rawOffset);
      value.append(c);
      return this;
    }

    /** The next characters of the value, spelled together by what starts at one place. */
    Builder add(String characters, int rawOffset) {
      for (int i = 0; i < characters.length(); i++) {
        add(characters.charAt(i), rawOffset);
      }
      return this;
    }

    /** The spelling; the last character's spelling ends at {@code rawOffset}. */
    Spelling end(int rawOffset) {
      note(rawOffset);
      return new Spelling(value.toString(), Arrays.copyOf(rawAt, value.length() + 1));
    }

    private void note(int rawOffset) {
      if (value.length() == rawAt.length) {
        rawAt = Arrays.copyOf(rawAt, 2 * rawAt.length);
      }
      rawAt[value.length()] = rawOffset;
    }
  }
}
