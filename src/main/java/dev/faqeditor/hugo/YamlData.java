package dev.faqeditor.hugo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes plain values of SnakeYAML's nodes. Scalars are read by their spelling, as go-yaml does it,
 * not by SnakeYAML (which takes {@code 12:30} for a number). An alias is the value of its anchor,
 * not a copy, but counts as one.
 */
final class YamlData {

  private static final String MERGE = "<<";

  /** A value and how many there are in it, itself included. */
  private record Counted(Object value, int count) {}

  private final IdentityHashMap<Node, Counted> known = new IdentityHashMap<>();
  private int count;

  private YamlData() {}

  static HugoData read(String yaml) {
    try {
      Node root = YamlReader.compose(yaml);
      if (root == null || isNull(root)) {
        return new HugoData.Values(Map.of());
      }
      if (!(root instanceof MappingNode mapping)) {
        return new HugoData.Fault(lineOf(root), "not a list of keys and values");
      }
      return new HugoData.Values(new YamlData().map(mapping, 1));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      String message = e.getProblem() == null ? "not YAML" : e.getProblem();
      return new HugoData.Fault(mark == null ? 1 : mark.getLine() + 1, message);
    } catch (YAMLException e) {
      return new HugoData.Fault(1, e.getMessage() == null ? "not YAML" : e.getMessage());
    }
  }

  private Object value(Node node, int depth) {
    Counted found = known.get(node);
    if (found != null) {
      count(node, found.count);
      return found.value;
    }
    int before = count;
    count(node, 1);
    if (depth > HugoData.MAX_DEPTH) { // also where an anchor holds its own alias
      throw new MarkedFault(node, "nests too deeply");
    }
    Object value;
    if (node instanceof MappingNode mapping) {
      value = map(mapping, depth + 1);
    } else if (node instanceof SequenceNode sequence) {
      value = list(sequence, depth + 1);
    } else {
      value = scalar((ScalarNode) node);
    }
    known.put(node, new Counted(value, count - before));
    return value;
  }

  private void count(Node node, int more) {
    count += more;
    if (count > HugoData.MAX_VALUES) {
      throw new MarkedFault(node, "more than " + HugoData.MAX_VALUES + " values");
    }
  }

  private Map<String, Object> map(MappingNode node, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    Map<String, Object> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Node valueNode = tuple.getValueNode();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new MarkedFault(tuple.getKeyNode(), "a key must be a text");
      }
      if (isMerge(key)) {
        merge(value(valueNode, depth), merged);
      } else if (isNull(valueNode)) {
        map.remove(key.getValue());
      } else {
        map.put(key.getValue(), value(valueNode, depth));
      }
    }
    merged.forEach(map::putIfAbsent);
    return Collections.unmodifiableMap(map);
  }

  /** Adds what {@code <<} names: one map, or a list of them of which the first counts. */
  private static void merge(Object value, Map<String, Object> merged) {
    List<?> maps = value instanceof List<?> list ? list : List.of(value);
    for (Object map : maps) {
      if (map instanceof Map<?, ?> entries) {
        entries.forEach((key, each) -> merged.putIfAbsent((String) key, each));
      }
    }
  }

  private List<Object> list(SequenceNode node, int depth) {
    List<Object> list = new ArrayList<>();
    for (Node each : node.getValue()) {
      list.add(value(each, depth));
    }
    return Collections.unmodifiableList(list);
  }

  private static Object scalar(ScalarNode node) {
    return node.getScalarStyle() != ScalarStyle.PLAIN || isTaggedText(node)
        ? node.getValue()
        : ScalarValue.of(node.getValue(), ScalarType.ofPlain(node.getValue()));
  }

  /** Whether {@code !!str} stands before a plain scalar; the node's marks include it. */
  private static boolean isTaggedText(ScalarNode node) {
    int length = node.getEndMark().getIndex() - node.getStartMark().getIndex();
    return node.getTag().equals(Tag.STR)
        && node.getAnchor() == null
        && length > node.getValue().codePointCount(0, node.getValue().length());
  }

  private static boolean isMerge(ScalarNode key) {
    return key.getScalarStyle() == ScalarStyle.PLAIN && key.getValue().equals(MERGE);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && ScalarType.ofPlain(scalar.getValue()) == ScalarType.EMPTY;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** What this class itself refuses, with its place. */
  private static final class MarkedFault extends MarkedYAMLException {

    private static final long serialVersionUID = 1;

    MarkedFault(Node node, String problem) {
      super(null, null, problem, node.getStartMark());
    }
  }
}
