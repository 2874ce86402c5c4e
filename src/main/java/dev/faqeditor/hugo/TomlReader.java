package dev.faqeditor.hugo;

import dev.faqeditor.hugo.FrontMatter.Format;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the values of TOML front matter: the keys before the first table are entries, and so is
 * each table with its header as the key.
 */
final class TomlReader {

  private static final TomlNotation UNUSED = new TomlNotation(ScalarType.TEXT);

  private static final ArrayNotation LISTS = new ArrayNotation(TomlArrays.TOML);

  private final String text;
  private final Span content;
  private final TomlLexer lexer;
  private final List<FrontMatterEntry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>(); // with the values of the topmost level
  private final Set<String> tables = new HashSet<>(); // first parts of tables and dotted keys
  private final Map<String, Integer> headers = new HashMap<>();

  private TomlReader(String text, Span content) {
    this.text = text;
    this.content = content;
    this.lexer = new TomlLexer(text, content);
  }

  static FrontMatter read(String text, Span span, Span content) {
    TomlReader reader = new TomlReader(text, content);
    if (reader.readAll()) {
      return new FrontMatter(Format.TOML, span, content, reader.entries, Optional.empty());
    }
    FrontMatter.Fault fault = new FrontMatter.Fault(reader.lexer.at(), "this is not TOML");
    return new FrontMatter(Format.TOML, span, content, List.of(), Optional.of(fault));
  }

  private boolean readAll() {
    for (lexer.skipToToken(); !lexer.atEnd(); lexer.skipToToken()) {
      boolean read = lexer.peek() == '[' ? readTable() : readTopmost();
      if (!read) {
        return false;
      }
    }
    return true;
  }

  private boolean readTopmost() {
    int keyStart = lexer.at();
    List<String> key = lexer.key();
    Optional<Span> value = key.isEmpty() ? Optional.empty() : pairValue();
    if (value.isEmpty()) {
      return false;
    }
    boolean dotted = key.size() > 1;
    boolean isNew =
        dotted
            ? keys.add(String.join(".", key)) && !keys.contains(key.get(0))
            : keys.add(key.get(0)) && !tables.contains(key.get(0));
    if (dotted) {
      tables.add(key.get(0));
    }
    entries.add(entry(String.join(".", key), keyStart, value.get()));
    return isNew;
  }

  /** What stands behind a key, with the line's end. */
  private Optional<Span> pairValue() {
    if (!lexer.mark("=")) {
      return Optional.empty();
    }
    lexer.skipBlanks();
    int start = lexer.at();
    boolean read = lexer.value();
    Span value = new Span(start, Math.max(start, lexer.at()));
    return read && lexer.restOfLine() ? Optional.of(value) : Optional.empty();
  }

  private boolean readTable() {
    int start = lexer.at();
    boolean array = lexer.mark("[[");
    List<String> key = array || lexer.mark("[") ? lexer.key() : List.of();
    boolean closed = !key.isEmpty() && lexer.mark(array ? "]]" : "]");
    int headerEnd = lexer.at();
    if (!closed || !lexer.restOfLine() || keys.contains(key.get(0))) {
      return false;
    }
    tables.add(key.get(0));
    int end = lexer.at();
    Set<List<String>> own = new HashSet<>();
    for (lexer.skipToToken(); !lexer.atEnd() && lexer.peek() != '['; lexer.skipToToken()) {
      List<String> pair = lexer.key();
      if (pair.isEmpty() || !own.add(pair) || pairValue().isEmpty()) {
        return false;
      }
      end = lexer.at();
    }
    String header = text.substring(start, headerEnd);
    int occurrence = headers.merge(header, 1, Integer::sum) - 1;
    Span lines = new Span(LineEnds.lineStart(text, start), end);
    entries.add(
        new FrontMatterEntry(
            header,
            occurrence,
            lines,
            new Span(start, end),
            FrontMatterEntry.Kind.MAP,
            UNUSED,
            Optional.of(Obstacle.MAP)));
    return array || occurrence == 0;
  }

  private FrontMatterEntry entry(String key, int keyStart, Span value) {
    String raw = value.of(text);
    int start = LineEnds.lineStart(text, keyStart);
    Span lines = start < content.start() ? Span.at(keyStart) : new Span(start, lexer.at());
    if (raw.startsWith("[")) {
      return new FrontMatterEntry(
          key, 0, lines, value, FrontMatterEntry.Kind.LIST, LISTS, LISTS.obstacle(raw));
    }
    boolean table = raw.startsWith("{");
    TomlNotation notation = TomlNotation.of(raw);
    Optional<Obstacle> obstacle =
        table
            ? Optional.of(Obstacle.MAP)
            : Optional.of(Obstacle.SPELLING).filter(o -> notation.type() == ScalarType.EMPTY);
    return new FrontMatterEntry(
        key,
        0,
        lines,
        value,
        table ? FrontMatterEntry.Kind.MAP : FrontMatterEntry.Kind.SCALAR,
        table ? UNUSED : notation,
        obstacle);
  }
}
