package dev.faqeditor.hugo;

import dev.faqeditor.hugo.FrontMatter.Format;
import dev.faqeditor.hugo.FrontMatterEntry.Kind;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the values of JSON front matter: the members of its object are entries. */
final class JsonReader {

  private JsonReader() {}

  static FrontMatter read(String text, Span span, Span content) {
    JsonLexer lexer = new JsonLexer(text, content);
    List<FrontMatterEntry> entries = new ArrayList<>();
    boolean read = readMembers(text, lexer, entries) && lexer.atEnd();
    return read
        ? new FrontMatter(Format.JSON, span, content, entries, Optional.empty())
        : new FrontMatter(
            Format.JSON,
            span,
            content,
            List.of(),
            Optional.of(new FrontMatter.Fault(lexer.at(), "this is not JSON")));
  }

  private static boolean readMembers(String text, JsonLexer lexer, List<FrontMatterEntry> entries) {
    Map<String, Integer> seen = new HashMap<>();
    lexer.mark('{');
    lexer.skipSpace();
    if (lexer.mark('}')) {
      return true;
    }
    do {
      lexer.skipSpace();
      int keyStart = lexer.at();
      if (!lexer.string()) {
        return false;
      }
      String written = text.substring(keyStart, lexer.at());
      String key = JsonNotation.of(written).read(written).value();
      lexer.skipSpace();
      if (!lexer.mark(':')) {
        return false;
      }
      lexer.skipSpace();
      int start = lexer.at();
      if (!lexer.value()) {
        return false;
      }
      int occurrence = seen.merge(key, 1, Integer::sum) - 1;
      entries.add(entry(text, key, occurrence, keyStart, new Span(start, lexer.at())));
      lexer.skipSpace();
    } while (lexer.mark(','));
    return lexer.mark('}');
  }

  private static FrontMatterEntry entry(
      String text, String key, int occurrence, int keyStart, Span value) {
    String raw = value.of(text);
    Span lines = Span.at(keyStart); // the commas between members are not any member's own
    JsonNotation scalar = JsonNotation.of(raw);
    if (raw.startsWith("[")) {
      ArrayNotation list = new ArrayNotation(JsonArrays.JSON);
      return new FrontMatterEntry(
          key, occurrence, lines, value, Kind.LIST, list, list.obstacle(raw));
    }
    if (raw.startsWith("{")) {
      return new FrontMatterEntry(
          key, occurrence, lines, value, Kind.MAP, scalar, Optional.of(Obstacle.MAP));
    }
    Optional<Obstacle> obstacle =
        Optional.of(Obstacle.SPELLING).filter(o -> scalar.type() == ScalarType.EMPTY);
    return new FrontMatterEntry(key, occurrence, lines, value, Kind.SCALAR, scalar, obstacle);
  }
}
