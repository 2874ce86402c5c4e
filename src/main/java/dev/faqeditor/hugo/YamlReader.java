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

  private static final YamlNotation UNUSED = new YamlNotation(ScalarType.TEXT);

  private final String text;
  private final Span content;
  private final String yaml; // the content's text
  private final Map<String, Integer> seen = new HashMap<>();
  private final YamlPlaces places;

  private YamlReader(String text, Span content) {
    this.text = text;
    this.content = content;
    this.yaml = content.of(text);
    this.places = new YamlPlaces(text, content);
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
    try {
      return new Composer(parser, new Resolver(), options).getSingleNode();
    } catch (IllegalArgumentException e) { // of a tag with broken %-escapes, such as !%12
      throw new YAMLException(e);
    }
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
    Span lines = places.linesOf(key, value);
    if (isBefore(value, key)) { // an alias stands where its anchor does
      return new FrontMatterEntry(
          name,
          occurrence,
          lines,
          Span.at(places.end(key)),
          FrontMatterEntry.Kind.ALIAS,
          UNUSED,
          Optional.of(Obstacle.ALIAS));
    }
    if (value instanceof ScalarNode scalar) {
      return scalarEntry(name, occurrence, lines, scalar);
    }
    if (value instanceof SequenceNode list) {
      return listEntry(name, occurrence, lines, key, list);
    }
    return new FrontMatterEntry(
        name,
        occurrence,
        lines,
        places.shownOf(value),
        FrontMatterEntry.Kind.MAP,
        UNUSED,
        Optional.of(Obstacle.MAP));
  }

  private FrontMatterEntry scalarEntry(String name, int occurrence, Span lines, ScalarNode scalar) {
    Span all = places.spanOf(scalar);
    Span span = YamlScalars.trimmed(text, all);
    YamlNotation notation = YamlNotation.of(span.of(text));
    boolean faithful = YamlScalars.agrees(notation.read(span.of(text)).value(), scalar);
    boolean tagged = text.substring(all.start(), span.start()).contains("!");
    if (tagged) { // a tag says its type
      faithful &= scalar.getTag().equals(Tag.STR);
      notation = UNUSED;
    }
    Optional<Obstacle> obstacle =
        faithful ? Optional.empty() : Optional.of(tagged ? Obstacle.TAG : Obstacle.SPELLING);
    return new FrontMatterEntry(
        name, occurrence, lines, span, FrontMatterEntry.Kind.SCALAR, notation, obstacle);
  }

  private FrontMatterEntry listEntry(
      String name, int occurrence, Span lines, ScalarNode key, SequenceNode list) {
    Optional<Span> source = places.sourceOf(key, list);
    Optional<Obstacle> obstacle = obstacle(list, source);
    Span span = obstacle.isPresent() ? places.shownOf(list) : source.orElseThrow();
    return new FrontMatterEntry(
        name, occurrence, lines, span, FrontMatterEntry.Kind.LIST, YamlListNotation.YAML, obstacle);
  }

  private Optional<Obstacle> obstacle(SequenceNode list, Optional<Span> source) {
    if (list.getAnchor() != null) {
      return Optional.of(Obstacle.ANCHOR);
    }
    if (list.getValue().stream().anyMatch(item -> !isBefore(list, item))) {
      return Optional.of(Obstacle.ALIAS);
    }
    return source.isEmpty()
        ? Optional.of(Obstacle.SPELLING)
        : YamlSequence.in(source.get().of(text)).obstacle();
  }

  private static boolean isBefore(Node node, Node other) {
    return node.getStartMark().getIndex() < other.getStartMark().getIndex();
  }

  private int offsetOf(YAMLException e) {
    return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? Math.min(places.offset(marked.getProblemMark()), content.end())
        : content.start();
  }

  private static String messageOf(YAMLException e) {
    String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
    return message == null ? "" : message;
  }
}
