package dev.faqeditor.hugo;

import dev.faqeditor.hugo.FrontMatter.Format;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new key for the topmost level of a front matter, written in its style; a page without front
 * matter gets one in YAML, behind its BOM.
 *
 * @param text the page's text
 * @param matter its front matter
 * @param key the new key
 * @param after keys that it should stand behind, the best first; else it comes last
 */
public record NewEntry(String text, FrontMatter matter, String key, List<String> after) {

  /** Copies the keys. */
  public NewEntry {
    after = List.copyOf(after);
  }

  /**
   * The edits that put it in with one value, the best place first; the caller takes the first after
   * which all else still reads the same. None where the value is not of that type, or can't be
   * written.
   */
  public List<Edit> with(ScalarType type, String value) {
    return edits(style().scalar(key, type, value));
  }

  /** The same with a list of texts. */
  public List<Edit> with(List<String> items) {
    return edits(style().list(key, items));
  }

  private EntryStyle style() {
    return matter.format() == Format.TOML
        ? new TomlEntryStyle(text, matter)
        : new YamlEntryStyle(text, matter);
  }

  private List<Edit> edits(Optional<String> entry) {
    if (entry.isEmpty() || matter.fault().isPresent() || matter.format() == Format.JSON) {
      return List.of();
    }
    if (matter.format() == Format.NONE) {
      String lineEnd = LineEnds.firstOf(text);
      String all = String.join(lineEnd, "---", entry.get(), "---", "");
      return List.of(Edit.replace(matter.span(), all));
    }
    return places().stream()
        .distinct()
        .map(at -> Edit.replace(Span.at(at), indent() + entry.get() + lineEndBefore(at)))
        .toList();
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (String neighbour : after) {
      matter.entries().stream()
          .filter(entry -> entry.key().equalsIgnoreCase(neighbour) && !entry.lines().isEmpty())
          .findFirst()
          .ifPresent(entry -> places.add(entry.lines().end()));
    }
    boolean toml = matter.format() == Format.TOML; // where tables come behind all keys
    List<FrontMatterEntry> entries =
        matter.entries().stream().filter(entry -> !toml || !isTable(entry)).toList();
    if (!entries.isEmpty() && !entries.get(entries.size() - 1).lines().isEmpty()) {
      places.add(entries.get(entries.size() - 1).lines().end());
    }
    boolean tables = entries.size() < matter.entries().size();
    places.add(tables ? matter.content().start() : matter.content().end());
    return places;
  }

  private static boolean isTable(FrontMatterEntry entry) {
    return entry.key().startsWith("[");
  }

  private String indent() {
    return matter.entries().stream()
        .filter(entry -> !entry.lines().isEmpty())
        .map(entry -> entry.lines().of(text))
        .map(lines -> lines.substring(0, lines.length() - lines.stripLeading().length()))
        .findFirst()
        .orElse("");
  }

  /** The line end right before the offset; the text's first where there is none. */
  private String lineEndBefore(int offset) {
    String before = text.substring(Math.max(0, offset - 2), offset);
    return Stream.of("\r\n", "\n", "\r")
        .filter(before::endsWith)
        .findFirst()
        .orElseGet(() -> LineEnds.firstOf(text));
  }
}
