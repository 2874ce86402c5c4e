package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The arrays of TOML (TOML 1.0, "Array"). */
enum TomlArrays implements ArraySyntax {
  /** The one way to write them. */
  TOML;

  @Override
  public Optional<List<Span>> itemsOf(String raw) {
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

  @Override
  public boolean isMultiLine(String item) {
    return TomlStrings.isMultiLine(item);
  }

  @Override
  public Spelling read(String item) {
    return TomlStrings.read(item);
  }

  /** In the quotes of a neighbour if these can say it, else in double ones. */
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
