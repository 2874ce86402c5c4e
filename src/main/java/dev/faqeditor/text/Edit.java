package dev.faqeditor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of a text: splices in rising order that do not overlap, all given in offsets of the text
 * before the change.
 *
 * <pre>{@code
 * Edit.between("Hej", "Hej då").apply("Hej")  // "Hej då"
 * }</pre>
 *
 * @param splices what is replaced; none that is empty
 */
public record Edit(List<Splice> splices) {

  /** Changes nothing. */
  public static final Edit NONE = new Edit(List.of());

  /** Refuses splices out of order or overlapping; drops those that change nothing. */
  public Edit {
    splices = withoutEmpty(splices);
    for (int i = 1; i < splices.size(); i++) {
      if (splices.get(i).span().start() < splices.get(i - 1).span().end()) {
        throw new IllegalArgumentException("splices overlap: " + splices);
      }
    }
  }

  private static List<Splice> withoutEmpty(List<Splice> splices) {
    for (Splice splice : splices) {
      if (splice.isEmpty()) {
        return splices.stream().filter(each -> !each.isEmpty()).toList();
      }
    }
    return List.copyOf(splices);
  }

  /** Replaces one span. */
  public static Edit replace(Span span, String replacement) {
    return new Edit(List.of(new Splice(span, replacement)));
  }

  /**
   * The smallest single splice that makes {@code after} of {@code before}; it cuts neither a
   * surrogate pair nor a {@code \r\n} in two.
   */
  public static Edit between(String before, String after) {
    if (Difference.isNone(before, after)) {
      return NONE;
    }
    Span changed = Difference.in(before, after);
    int tail = before.length() - changed.end();
    return replace(changed, after.substring(changed.start(), after.length() - tail));
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return splices.isEmpty();
  }

  /** The text after the change. Refuses, by exception, a text that is too short for it. */
  public String apply(String text) {
    if (splices.isEmpty()) {
      return text;
    }
    if (splices.size() == 1) { // the common case, and faster on large texts
      Splice only = splices.get(0);
      return text.substring(0, only.span().start())
          + only.replacement()
          + text.substring(only.span().end());
    }
    StringBuilder result = new StringBuilder(text.length() + growth());
    int done = 0;
    for (Splice splice : splices) {
      result.append(text, done, splice.span().start()).append(splice.replacement());
      done = splice.span().end();
    }
    return result.append(text, done, text.length()).toString();
  }

  /** What takes the change back; {@code before} is the text that this edit applies to. */
  public Edit invert(String before) {
    List<Splice> inverse = new ArrayList<>(splices.size());
    int growth = 0;
    for (Splice splice : splices) {
      int start = splice.span().start() + growth;
      Span now = new Span(start, start + splice.replacement().length());
      inverse.add(new Splice(now, splice.span().of(before)));
      growth += splice.growth();
    }
    return new Edit(inverse);
  }

  /** This edit and then the next one, as one edit: same result on every text. */
  public Edit then(Edit next) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    return Composition.of(this, next);
  }

  /**
   * From where its first splice starts to where the last one ends. Refuses, by exception, an edit
   * that changes nothing.
   */
  public Span changed() {
    return new Span(splices.get(0).span().start(), splices.get(splices.size() - 1).span().end());
  }

  /** By how many UTF-16 units the text grows; negative where it shrinks. */
  public int growth() {
    return splices.stream().mapToInt(Splice::growth).sum();
  }

  /**
   * Where a position of the text before the change lies after it. A position inside replaced text
   * goes to the start of what replaces it ({@code BEFORE}) or to its end ({@code AFTER}).
   */
  public int map(int offset, Bias bias) {
    int growth = 0;
    for (Splice splice : splices) {
      Span span = splice.span();
      if (offset < span.start() || (offset == span.start() && !span.isEmpty())) {
        break;
      }
      if (offset > span.end() || (offset == span.end() && !span.isEmpty())) {
        growth += splice.growth();
        continue;
      }
      int start = span.start() + growth;
      if (bias == Bias.BEFORE) {
        return start;
      }
      return start + splice.replacement().length();
    }
    return offset + growth;
  }

  /** Where a span lies after the change; empty if the change touches it, also at its edges. */
  public Optional<Span> mapUntouched(Span span) {
    int growth = 0;
    for (Splice splice : splices) {
      Span other = splice.span();
      if (other.start() > span.end()) {
        break;
      }
      if (span.start() <= other.end()) {
        return Optional.empty();
      }
      growth += splice.growth();
    }
    return Optional.of(growth == 0 ? span : span.shift(growth));
  }

  /** The same edit for a text in which everything lies {@code delta} units further on. */
  public Edit shift(int delta) {
    return new Edit(
        splices.stream().map(s -> new Splice(s.span().shift(delta), s.replacement())).toList());
  }
}
