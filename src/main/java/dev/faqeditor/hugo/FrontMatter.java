package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a page, found by Hugo's rules: the first thing in the file, after a BOM and
 * white space; YAML between lines that start with {@code ---}, TOML between {@code +++}, or a JSON
 * object.
 *
 * @param format in what it is written
 * @param span all of it, with its delimiters and the line end behind them; where there is none, the
 *     empty place for one, behind a BOM
 * @param content what stands between the delimiters
 * @param entries the keys of the topmost level, in order; none unless it is YAML or TOML that can
 *     be read
 * @param fault why it can't be read
 */
public record FrontMatter(
    Format format, Span span, Span content, List<FrontMatterEntry> entries, Optional<Fault> fault) {

  /** In what front matter is written. */
  public enum Format {
    /** Between lines of {@code ---}. */
    YAML,
    /** Between lines of {@code +++}. */
    TOML,
    /** From <code>{</code> to its <code>}</code>. */
    JSON,
    /** There is none. */
    NONE
  }

  /**
   * Why front matter can't be read.
   *
   * @param offset where, in UTF-16 units of the text
   * @param message what the reader says of it, in English
   */
  public record Fault(int offset, String message) {}

  /** Copies the entries. */
  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /** The front matter of a page's text; of format {@link Format#NONE} where it has none. */
  public static FrontMatter in(String text) {
    FrontMatter found = find(text);
    return switch (found.format) {
      case YAML -> YamlReader.read(text, found.span, found.content);
      case TOML -> TomlReader.read(text, found.span, found.content);
      case JSON -> JsonReader.read(text, found.span, found.content);
      case NONE -> found;
    };
  }

  /** Where the front matter is, without entries: less work than reading it. */
  public static FrontMatter find(String text) {
    int at = 0;
    while (at < text.length() && isSkipped(text.charAt(at))) {
      at++;
    }
    if (text.startsWith("---", at)) {
      return fenced(text, at, "---", Format.YAML);
    }
    if (text.startsWith("+++", at)) {
      return fenced(text, at, "+++", Format.TOML);
    }
    if (at < text.length() && text.charAt(at) == '{' && !text.startsWith("{{", at)) {
      return json(text, at);
    }
    return none(text);
  }

  private static boolean isSkipped(char c) {
    return c == '\uFEFF' || c == ' ' || c == '\t' || LineEnds.isLineEnd(c);
  }

  private static FrontMatter fenced(String text, int start, String fence, Format format) {
    int behind = start + fence.length();
    int nextLine = afterLine(text, start);
    boolean saysNothing = text.substring(behind, nextLine).stripLeading().matches("(?s)(#.*)?");
    int contentStart = saysNothing ? nextLine : behind;
    for (int line = nextLine; line < text.length(); line = afterLine(text, line)) {
      if (text.startsWith(fence, line)) {
        int end = line + fence.length();
        Span span = new Span(start, end + LineEnds.lengthAt(text, end));
        Span content = new Span(contentStart, line);
        return new FrontMatter(format, span, content, List.of(), Optional.empty());
      }
    }
    return none(text);
  }

  private static FrontMatter json(String text, int start) {
    int end = JsonObject.endOf(text, start);
    if (end < 0) {
      return none(text);
    }
    Span content = new Span(start, end);
    Span span = new Span(start, end + LineEnds.lengthAt(text, end));
    return new FrontMatter(Format.JSON, span, content, List.of(), Optional.empty());
  }

  private static FrontMatter none(String text) {
    Span behindBom = Span.at(text.startsWith("\uFEFF") ? 1 : 0);
    return new FrontMatter(Format.NONE, behindBom, behindBom, List.of(), Optional.empty());
  }

  private static int afterLine(String text, int offset) {
    int stop = LineEnds.lineStop(text, offset);
    return stop + LineEnds.lengthAt(text, stop);
  }
}
