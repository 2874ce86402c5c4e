package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * How a YAML front matter writes things: in the quotes that its other values have, where a value
 * needs some; a list in the style of its first list, else in brackets.
 */
record YamlEntryStyle(String text, FrontMatter matter) implements EntryStyle {

  @Override
  public Optional<String> scalar(String key, ScalarType type, String value) {
    Stream<String> spellings =
        type == ScalarType.TEXT
            ? Stream.of(value, block(value), singleQuoted(value), doubleQuoted(value))
            : Stream.of(value);
    return spellings
        .filter(raw -> YamlNotation.of(raw).type() == type)
        .filter(raw -> new YamlNotation(type).read(raw).value().equals(value))
        .filter(raw -> YamlScalars.says(raw, value))
        .findFirst()
        .flatMap(raw -> spelledKey(key).map(spelled -> spelled + ": " + raw));
  }

  @Override
  public Optional<String> list(String key, List<String> items) {
    Optional<YamlSequence> model =
        matter.entries().stream()
            .filter(entry -> entry.kind() == FrontMatterEntry.Kind.LIST && entry.faithful())
            .map(entry -> YamlSequence.in(entry.value().of(text)))
            .filter(list -> !list.items().isEmpty())
            .findFirst();
    boolean flow = items.isEmpty() || model.isEmpty() || model.get().flow();
    String quotes = model.map(list -> list.items().get(0).span().of(list.raw())).orElse("");
    List<String> written = new ArrayList<>();
    for (String item : items) {
      Optional<String> raw = new YamlItems(flow, ScalarType.TEXT).spelled(item, quotes);
      raw.ifPresent(written::add);
    }
    if (written.size() < items.size()) {
      return Optional.empty();
    }
    String lineEnd = LineEnds.firstOf(text);
    String dash = flow ? "" : lineEnd + dashOf(model.get());
    String all = flow ? " [" + String.join(", ", written) + "]" : dash + String.join(dash, written);
    return spelledKey(key).map(spelled -> spelled + ":" + all);
  }

  private static String dashOf(YamlSequence block) {
    int item = block.items().get(0).span().start();
    String dash = block.raw().substring(LineEnds.lineStart(block.raw(), item), item);
    return dash.endsWith("-") ? dash + " " : dash;
  }

  private Optional<String> spelledKey(String key) {
    return Stream.of(key, doubleQuoted(key)).filter(raw -> isKey(raw, key)).findFirst();
  }

  private static boolean isKey(String raw, String key) {
    try {
      return YamlReader.compose(raw + ": x\n") instanceof MappingNode root
          && root.getValue().size() == 1
          && root.getValue().get(0).getKeyNode() instanceof ScalarNode read
          && read.getTag().equals(Tag.STR)
          && read.getAnchor() == null
          && read.getValue().equals(key)
          && root.getValue().get(0).getValueNode() instanceof ScalarNode value
          && value.getValue().equals("x")
          && YamlNotation.of(raw).type() == ScalarType.TEXT;
    } catch (YAMLException e) {
      return false;
    }
  }

  /**
   * A text of several lines as a literal block without a last line end; none for one with blanks or
   * line ends around it, which are hard to see there.
   */
  private String block(String value) {
    String lineEnd = LineEnds.firstOf(text) + "  ";
    boolean fits = value.indexOf('\n') >= 0 && value.equals(value.strip());
    return fits ? "|-" + lineEnd + value.replace("\n", lineEnd) : "";
  }

  /** In single quotes where the page has these first; else nothing that says it. */
  private String singleQuoted(String value) {
    boolean single =
        matter.entries().stream()
            .filter(entry -> !entry.value().isEmpty())
            .map(entry -> text.charAt(entry.value().start()))
            .filter(first -> first == '"' || first == '\'')
            .findFirst()
            .filter(first -> first == '\'')
            .isPresent();
    return single ? "'" + value.replace("'", "''") + "'" : "";
  }

  private static String doubleQuoted(String value) {
    return '"' + YamlEscapes.escaped(value) + '"';
  }
}
