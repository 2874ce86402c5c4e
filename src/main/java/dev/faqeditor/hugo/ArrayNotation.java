package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An array of strings that are written on one line each, in TOML or JSON.
 *
 * @param syntax how the format writes arrays
 */
record ArrayNotation(ArraySyntax syntax) implements ListNotation {

  @Override
  public Spelling read(String raw) {
    return ListRewriting.joined(raw, textsIn(raw), syntax::read);
  }

  @Override
  public List<String> items(String raw) {
    return values(raw, textsIn(raw));
  }

  @Override
  public Optional<String> write(List<String> items, String raw) {
    if (obstacle(raw).isPresent()) {
      return Optional.empty();
    }
    List<Span> old = textsIn(raw);
    return new ListRewriting(raw, old, values(raw, old))
        .with(items, syntax)
        .filter(now -> obstacle(now).isEmpty() && items(now).equals(items));
  }

  /** Why an array can't be written; empty if it can. */
  Optional<Obstacle> obstacle(String raw) {
    Optional<List<Span>> items = syntax.itemsOf(raw);
    if (items.isEmpty()) {
      return Optional.of(Obstacle.SPELLING);
    }
    List<String> written = items.get().stream().map(item -> item.of(raw)).toList();
    if (written.stream().anyMatch(item -> item.startsWith("[") || item.startsWith("{"))) {
      return Optional.of(Obstacle.NESTED);
    }
    if (written.stream().anyMatch(syntax::isMultiLine)) {
      return Optional.of(Obstacle.MULTI_LINE);
    }
    if (!written.stream().allMatch(this::isText)) {
      return Optional.of(Obstacle.SPELLING);
    }
    boolean row = !ItemLines.fit(raw, items.get());
    return row && new ItemRow(raw, items.get()).hasCommentBetween()
        ? Optional.of(Obstacle.COMMENT)
        : Optional.empty();
  }

  private List<String> values(String raw, List<Span> items) {
    return items.stream().map(item -> syntax.read(item.of(raw)).value()).toList();
  }

  private List<Span> textsIn(String raw) {
    return syntax
        .itemsOf(raw)
        .filter(items -> items.stream().allMatch(item -> isText(item.of(raw))))
        .orElse(List.of());
  }

  private boolean isText(String item) {
    return (item.startsWith("\"") || item.startsWith("'")) && !syntax.isMultiLine(item);
  }
}
