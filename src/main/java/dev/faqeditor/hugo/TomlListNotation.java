package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A TOML array of strings that are written on one line each (TOML 1.0, "Array"). */
enum TomlListNotation implements ListNotation {
  /** The one way to write it. */
  TOML;

  @Override
  public Spelling read(String raw) {
    return ListRewriting.joined(raw, textsIn(raw), TomlStrings::read);
  }

  @Override
  public List<String> items(String raw) {
    return values(raw, textsIn(raw));
  }

  @Override
  public Optional<String> write(List<String> items, String raw) {
    List<Span> old = textsIn(raw);
    if (obstacle(raw).isPresent()) {
      return Optional.empty();
    }
    return new ListRewriting(raw, old, values(raw, old))
        .with(items, Items.TOML)
        .filter(now -> obstacle(now).isEmpty() && items(now).equals(items));
  }

  private static List<String> values(String raw, List<Span> items) {
    return items.stream().map(item -> TomlStrings.read(item.of(raw)).value()).toList();
  }

  private static List<Span> textsIn(String raw) {
    return itemsOf(raw).filter(spans -> areTexts(raw, spans)).orElse(List.of());
  }

  /** Why an array can't be written; empty if it can. */
  static Optional<Obstacle> obstacle(String raw) {
    Optional<List<Span>> items = itemsOf(raw);
    if (items.isEmpty()) {
      return Optional.of(Obstacle.SPELLING);
    }
    List<String> written = items.get().stream().map(item -> item.of(raw)).toList();
    if (written.stream().anyMatch(item -> item.startsWith("[") || item.startsWith("{"))) {
      return Optional.of(Obstacle.NESTED);
    }
    if (written.stream().anyMatch(TomlStrings::isMultiLine)) {
      return Optional.of(Obstacle.MULTI_LINE);
    }
    if (!areTexts(raw, items.get())) {
      return Optional.of(Obstacle.SPELLING);
    }
    boolean row = !ItemLines.fit(raw, items.get());
    return row && new ItemRow(raw, items.get()).hasCommentBetween()
        ? Optional.of(Obstacle.COMMENT)
        : Optional.empty();
  }

  private static boolean areTexts(String raw, List<Span> items) {
    return items.stream()
        .map(item -> item.of(raw))
        .allMatch(
            item ->
                (item.startsWith("\"") || item.startsWith("'")) && !TomlStrings.isMultiLine(item));
  }

  /** Where the values of an array stand; empty if it is none. */
  private static Optional<List<Span>> itemsOf(String raw) {
    TomlLexer lexer = new TomlLexer(raw, new Span(0, raw.length()));
    List<Span> items = new ArrayList<>();
    if (!lexer.mark("[")) {
      return Optional.empty();
    }
    for (lexer.skipToToken(); !lexer.mark("]"); lexer.skipToToken()) {
      int start = lexer.at();
      if (!lexer.value()) {
        return Optional.empty();
      }
      items.add(new Span(start, lexer.at()));
      lexer.skipToToken();
      if (!lexer.mark(",") && lexer.peek() != ']') {
        return Optional.empty();
      }
    }
    return lexer.atEnd() ? Optional.of(items) : Optional.empty();
  }

  /** Spells items as strings. */
  enum Items implements ItemSpelling {
    /** In the quotes of a neighbour if these can say it, else in double ones. */
    TOML;

    @Override
    public Optional<String> spelled(String value, String model) {
      String literal = model.startsWith("'") ? "'" + value + "'" : "";
      return Stream.of(literal, '"' + TomlStrings.escaped(value) + '"')
          .filter(raw -> LineEnds.lineStop(raw, 0) == raw.length())
          .filter(raw -> TomlNotation.says(raw, value))
          .findFirst();
    }

    @Override
    public Optional<String> respelled(String value, String raw) {
      return TomlNotation.of(raw).write(value, raw);
    }
  }
}
