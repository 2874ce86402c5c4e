package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where the items of a YAML sequence of a key of the topmost level stand (YAML 1.1, 9.2 and 9.3).
 *
 * @param raw its source: from <code>[</code> to <code>]</code>; in block style from behind the
 *     colon to the end of the last item's line
 * @param flow whether it is in flow style
 * @param items in their order; none where there is an obstacle
 * @param obstacle why it is no list of texts that can be written
 */
record YamlSequence(String raw, boolean flow, List<Item> items, Optional<Obstacle> obstacle) {

  private static final String KEY = "k: ";

  /**
   * One item, a scalar on one line.
   *
   * @param span where it is written, with its quotes
   * @param value what it says
   */
  record Item(Span span, String value) {}

  YamlSequence {
    items = List.copyOf(items);
  }

  /** Reads a sequence from its source. */
  static YamlSequence in(String raw) {
    boolean flow = raw.startsWith("[");
    try {
      String yaml = KEY + raw + (flow ? "\n" : "");
      if (YamlReader.compose(yaml) instanceof MappingNode root
          && root.getValue().size() == 1
          && root.getValue().get(0).getValueNode() instanceof SequenceNode sequence) {
        return new YamlSequence(raw, flow, List.of(), Optional.empty()).read(yaml, sequence);
      }
    } catch (YAMLException e) {
      // an alias of an anchor that stands elsewhere, or no list at all
    }
    return without(raw, flow, Obstacle.SPELLING);
  }

  private static YamlSequence without(String raw, boolean flow, Obstacle obstacle) {
    return new YamlSequence(raw, flow, List.of(), Optional.of(obstacle));
  }

  private YamlSequence read(String yaml, SequenceNode sequence) {
    if (sequence.getAnchor() != null) {
      return without(raw, flow, Obstacle.ANCHOR);
    }
    List<Item> found = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (!(node instanceof ScalarNode scalar)) {
        return without(raw, flow, Obstacle.NESTED);
      }
      int start = yaml.offsetByCodePoints(0, node.getStartMark().getIndex()) - KEY.length();
      int end = yaml.offsetByCodePoints(0, node.getEndMark().getIndex()) - KEY.length();
      Span span = YamlScalars.trimmed(raw, new Span(start, end));
      Optional<Obstacle> inTheWay = obstacle(scalar, new Span(start, span.end()), span);
      if (inTheWay.isPresent()) {
        return without(raw, flow, inTheWay.get());
      }
      found.add(new Item(span, scalar.getValue()));
    }
    boolean wellFormed = flow || isBlockOf(found);
    if (!wellFormed) {
      return without(raw, flow, Obstacle.SPELLING);
    }
    List<Span> spans = found.stream().map(Item::span).toList();
    boolean row = flow && !ItemLines.fit(raw, spans);
    return row && new ItemRow(raw, spans).hasCommentBetween()
        ? without(raw, flow, Obstacle.COMMENT)
        : new YamlSequence(raw, flow, found, Optional.empty());
  }

  private Optional<Obstacle> obstacle(ScalarNode scalar, Span all, Span span) {
    if (scalar.getAnchor() != null) {
      return Optional.of(Obstacle.ANCHOR);
    }
    if (all.start() < span.start()) {
      return Optional.of(Obstacle.TAG);
    }
    String written = span.of(raw);
    if (LineEnds.lineStop(written, 0) < written.length()) {
      return Optional.of(Obstacle.MULTI_LINE);
    }
    String value = YamlNotation.of(written).read(written).value();
    return value.equals(scalar.getValue()) ? Optional.empty() : Optional.of(Obstacle.SPELLING);
  }

  /** Whether each item is alone on its line, behind its dash, and the last line has its end. */
  private boolean isBlockOf(List<Item> found) {
    boolean alone =
        found.stream()
            .map(item -> new Span(LineEnds.lineStart(raw, item.span.start()), item.span.start()))
            .allMatch(before -> before.start() > 0 && before.of(raw).strip().equals("-"));
    return alone && !found.isEmpty() && LineEnds.isLastOf(raw);
  }

  /** Where the items stand. */
  List<Span> spans() {
    return items.stream().map(Item::span).toList();
  }

  /** What the items say. */
  List<String> values() {
    return items.stream().map(Item::value).toList();
  }
}
