package dev.faqeditor.hugo;

import dev.faqeditor.hugo.ListAlignment.Origin;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a list anew with as little change as can be: items that stay or move keep their bytes.
 *
 * @param raw the list's source, in brackets or in YAML's block style
 * @param items where its items stand
 * @param values what they say
 */
record ListRewriting(String raw, List<Span> items, List<String> values) {

  /**
   * An item of the list to be.
   *
   * @param origin where it comes from
   * @param text how it is written
   */
  record Piece(Origin origin, String text) {}

  /** The list as one text with an item a line, each read by {@code reader}. */
  static Spelling joined(String raw, List<Span> items, Function<String, Spelling> reader) {
    Spelling.Builder value = new Spelling.Builder();
    int end = 0;
    for (int i = 0; i < items.size(); i++) {
      int start = items.get(i).start();
      if (i > 0) {
        value.add('\n', end);
      }
      Spelling item = reader.apply(items.get(i).of(raw));
      for (int c = 0; c < item.value().length(); c++) {
        value.add(item.value().charAt(c), start + item.rawOffset(c));
      }
      end = start + item.rawOffset(item.value().length());
    }
    return value.end(end);
  }

  private String firstModel() {
    for (int i = 0; i < items.size(); i++) {
      if (!values.get(i).isEmpty()) {
        return items.get(i).of(raw);
      }
    }
    return "";
  }

  /** The source of the list with these items; empty if one of them can't be said. */
  Optional<String> with(List<String> wanted, ItemSpelling spelling) {
    if (wanted.equals(values)) {
      return Optional.of(raw);
    }
    List<Piece> pieces = new ArrayList<>();
    String model = firstModel(); // how an item nearby is written
    List<Origin> origins = ListAlignment.of(values, wanted).origins();
    for (int i = 0; i < wanted.size(); i++) {
      Origin origin = origins.get(i);
      String old = origin.old() < 0 ? model : items.get(origin.old()).of(raw);
      Optional<String> text =
          switch (origin.manner()) {
            case KEPT, MOVED -> Optional.of(old);
            case CHANGED ->
                values.get(origin.old()).isEmpty() // its quotes were needed to say nothing
                    ? spelling.spelled(wanted.get(i), model)
                    : spelling.respelled(wanted.get(i), old);
            case NEW -> spelling.spelled(wanted.get(i), model);
          };
      if (text.isEmpty()) {
        return Optional.empty();
      }
      pieces.add(new Piece(origin, text.get()));
      model = wanted.get(i).isEmpty() ? model : text.get();
    }
    boolean row = raw.startsWith("[") && !ItemLines.fit(raw, items);
    return Optional.of(
        row ? new ItemRow(raw, items).with(pieces) : new ItemLines(raw, items).with(pieces));
  }
}
