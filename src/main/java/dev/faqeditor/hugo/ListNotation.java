package dev.faqeditor.hugo;

import java.util.List;
import java.util.Optional;

/**
 * How a list of texts is written. As a plain {@link Notation} its value is one item a line; that
 * can't tell an empty list from one empty item, nor a line end in an item from the next item, so a
 * form should rather use {@link #items} and {@link #write(List, String)}.
 */
public interface ListNotation extends ValueNotation {

  /** The items, in their order; none where the raw text is no list of texts. */
  List<String> items(String raw);

  /**
   * The raw text that lists {@code items}: those that stay keep their bytes, those that move take
   * them along, with the comment on their line. Empty where it can't be written.
   */
  Optional<String> write(List<String> items, String raw);

  @Override
  default ScalarType type() {
    return ScalarType.TEXT;
  }

  @Override
  default Optional<String> write(String value, String raw) {
    List<String> items = items(raw);
    if (String.join("\n", items).equals(value)) {
      return Optional.of(raw);
    }
    boolean oneLineEach = items.stream().allMatch(item -> item.indexOf('\n') < 0);
    List<String> lines = value.isEmpty() ? List.of() : List.of(value.split("\n", -1));
    return oneLineEach ? write(lines, raw) : Optional.empty();
  }
}
