package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arrays of JSON (RFC 8259, section 5). */
enum JsonArrays implements ArraySyntax {
  /** The one way to write them. */
  JSON;

  @Override
  public Optional<List<Span>> itemsOf(String raw) {
    JsonLexer lexer = new JsonLexer(raw, new Span(0, raw.length()));
    List<Span> items = new ArrayList<>();
    boolean open = lexer.mark('[');
    lexer.skipSpace();
    if (open && lexer.mark(']')) {
      return Optional.of(items).filter(none -> lexer.atEnd());
    }
    do {
      lexer.skipSpace();
      int start = lexer.at();
      open &= lexer.value();
      items.add(new Span(start, lexer.at()));
      lexer.skipSpace();
    } while (open && lexer.mark(','));
    boolean whole = open && lexer.mark(']') && lexer.atEnd();
    return Optional.of(items).filter(all -> whole);
  }

  @Override
  public boolean isMultiLine(String item) {
    return false;
  }

  @Override
  public Spelling read(String item) {
    return JsonNotation.of(item).read(item);
  }

  @Override
  public Optional<String> spelled(String value, String model) {
    return JsonNotation.spelled(value);
  }

  @Override
  public Optional<String> respelled(String value, String raw) {
    return JsonNotation.of(raw).write(value, raw);
  }
}
