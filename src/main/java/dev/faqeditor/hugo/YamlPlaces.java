package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where the nodes of YAML front matter stand in the page's text. SnakeYAML's marks count code
 * points, and a block's last mark is where the next token starts.
 */
final class YamlPlaces {

  private final String text;
  private final Span content;
  private final String yaml;
  private final boolean astral;

  YamlPlaces(String text, Span content) {
    this.text = text;
    this.content = content;
    this.yaml = content.of(text);
    this.astral = yaml.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  int offset(Mark mark) {
    int codePoints = mark.getIndex();
    return content.start() + (astral ? yaml.offsetByCodePoints(0, codePoints) : codePoints);
  }

  int end(Node node) {
    return offset(node.getEndMark());
  }

  /** From mark to mark. */
  Span spanOf(Node node) {
    return new Span(offset(node.getStartMark()), end(node));
  }

  /** All of a collection, from its first line's indent to the last thing that it says. */
  Span shownOf(Node collection) {
    int start = offset(collection.getStartMark());
    int line = LineEnds.lineStart(text, start);
    boolean ownLine = line > content.start() && text.substring(line, start).isBlank();
    return new Span(ownLine ? line : start, Math.max(start, lastOf(collection)));
  }

  /**
   * A list as {@link YamlSequence} reads it; empty where it does not stand behind its key's colon
   * or shares its last line.
   */
  Optional<Span> sourceOf(ScalarNode key, SequenceNode list) {
    int colon = end(key);
    while (colon < content.end() && isBlank(text.charAt(colon))) {
      colon++;
    }
    if (colon == content.end() || text.charAt(colon) != ':') {
      return Optional.empty();
    }
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      return Optional.of(spanOf(list)).filter(span -> text.startsWith("[", span.start()));
    }
    return Optional.of(new Span(colon + 1, lineEnd(lastOf(list))));
  }

  /** The lines that are this key's and its value's alone; empty where they share one. */
  Span linesOf(ScalarNode key, Node value) {
    int keyStart = offset(key.getStartMark());
    int start = LineEnds.lineStart(text, keyStart);
    if (start < content.start() || !text.substring(start, keyStart).isBlank()) {
      return Span.at(keyStart);
    }
    boolean alias = offset(value.getStartMark()) < keyStart;
    int last = alias ? end(key) : Math.max(end(key), lastOf(value));
    int end = lineEnd(last);
    boolean block = value instanceof CollectionNode<?> c && c.getFlowStyle() == FlowStyle.BLOCK;
    return new Span(start, block && !alias ? behindOwnComments(end, keyStart - start) : end);
  }

  /** Behind the comments that are indented deeper than the key. */
  private int behindOwnComments(int from, int indent) {
    int end = from;
    for (int line = from; line < content.end(); line = lineEnd(line)) {
      int stop = LineEnds.lineStop(text, line);
      int at = line;
      while (at < stop && isBlank(text.charAt(at))) {
        at++;
      }
      boolean comment = at < stop && text.charAt(at) == '#' && at - line > indent;
      if (at < stop && !comment) {
        break;
      }
      end = comment ? lineEnd(line) : end;
    }
    return end;
  }

  /** Where what a node says ends, without comments and blank lines behind it. */
  private int lastOf(Node node) {
    if (node instanceof ScalarNode) {
      return YamlScalars.trimmed(text, spanOf(node)).end();
    }
    int last = offset(node.getStartMark());
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW) {
      return end(node);
    }
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) { // an alias stands where its anchor does, before
        last = offset(item.getStartMark()) > last ? lastOf(item) : last;
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        last = Math.max(last, end(tuple.getKeyNode()));
        last = end(tuple.getValueNode()) >= last ? lastOf(tuple.getValueNode()) : last;
      }
    }
    return last;
  }

  private int lineEnd(int offset) {
    int stop = LineEnds.lineStop(text, offset);
    return stop + LineEnds.lengthAt(text, stop);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
