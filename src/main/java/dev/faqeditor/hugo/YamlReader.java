package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Finds the values of YAML front matter by the marks of SnakeYAML's nodes, which count code points,
 * and checks that our reading of each scalar's spelling is SnakeYAML's too.
 */
final class YamlReader {

  private final String text;
  private final Span content;
  private final String yaml; // the content's text
  private final Map<String, Integer> seen = new HashMap<>();
  private final boolean astral;

  private YamlReader(String text, Span content) {
    this.text = text;
    this.content = content;
    this.yaml = content.of(text);
    this.astral = yaml.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  static FrontMatter read(String text, Span span, Span content) {
    YamlReader reader = new YamlReader(text, content);
    try {
      List<FrontMatterEntry> entries = reader.entries(compose(reader.yaml));
      return new FrontMatter(FrontMatter.Format.YAML, span, content, entries, Optional.empty());
    } catch (YAMLException e) {
      FrontMatter.Fault fault = new FrontMatter.Fault(reader.offsetOf(e), messageOf(e));
      return new FrontMatter(FrontMatter.Format.YAML, span, content, List.of(), Optional.of(fault));
    }
  }

  /** The one document of a YAML text; nothing where it is empty. Throws on what YAML refuses. */
  static @Nullable Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  private List<FrontMatterEntry> entries(@Nullable Node root) {
    List<FrontMatterEntry> entries = new ArrayList<>();
    if (root == null) {
      return entries;
    }
    if (!(root instanceof MappingNode mapping)) {
      throw new YAMLException("the front matter is not a list of keys and values");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        entries.add(entry(key, tuple.getValueNode()));
      }
    }
    return entries;
  }

  private FrontMatterEntry entry(ScalarNode key, Node value) {
    String name = key.getValue();
    int occurrence = seen.merge(name, 1, Integer::sum) - 1;
    int start = offset(value.getStartMark().getIndex());
    int end = offset(value.getEndMark().getIndex());
    if (start < offset(key.getEndMark().getIndex())) { // an alias stands where its anchor does
      return new FrontMatterEntry(
          name,
          occurrence,
          Span.at(offset(key.getEndMark().getIndex())),
          FrontMatterEntry.Kind.ALIAS,
          new YamlNotation(ScalarType.TEXT),
          false);
    }
    if (value instanceof ScalarNode scalar) {
      Span span = YamlScalars.trimmed(text, new Span(start, end));
      YamlNotation notation = YamlNotation.of(span.of(text));
      boolean faithful = YamlScalars.agrees(notation.read(span.of(text)).value(), scalar);
      if (text.substring(start, span.start()).contains("!")) { // a tag says its type
        faithful &= scalar.getTag().equals(Tag.STR);
        notation = new YamlNotation(ScalarType.TEXT);
      }
      return new FrontMatterEntry(
          name, occurrence, span, FrontMatterEntry.Kind.SCALAR, notation, faithful);
    }
    FrontMatterEntry.Kind kind =
        value instanceof SequenceNode ? FrontMatterEntry.Kind.LIST : FrontMatterEntry.Kind.MAP;
    return new FrontMatterEntry(
        name, occurrence, new Span(start, end), kind, new YamlNotation(ScalarType.TEXT), false);
  }

  private int offset(int codePoints) {
    return content.start() + (astral ? yaml.offsetByCodePoints(0, codePoints) : codePoints);
  }

  private int offsetOf(YAMLException e) {
    return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? Math.min(offset(marked.getProblemMark().getIndex()), content.end())
        : content.start();
  }

  private static String messageOf(YAMLException e) {
    String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
    return message == null ? "" : message;
  }
}
