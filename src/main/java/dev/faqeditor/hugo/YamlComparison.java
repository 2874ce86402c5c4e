package dev.faqeditor.hugo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Compares what SnakeYAML reads of two YAML texts, with all anchors and aliases followed. */
final class YamlComparison {

  private final IdentityHashMap<Node, Node> equal =
      new IdentityHashMap<>(); // also those being compared

  private YamlComparison() {}

  /** Whether all of the topmost keys but one have the same values, in the same order. */
  static boolean sameBut(String before, String after, String key, int occurrence) {
    try {
      List<Node> were = nodes(YamlReader.compose(before), key, occurrence);
      List<Node> are = nodes(YamlReader.compose(after), key, occurrence);
      return new YamlComparison().same(were, are);
    } catch (YAMLException e) {
      return false;
    }
  }

  private static List<Node> nodes(@Nullable Node root, String key, int occurrence) {
    List<Node> nodes = new ArrayList<>();
    int seen = 0;
    if (root instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        boolean named = tuple.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key);
        if (!named || seen++ != occurrence) {
          nodes.add(tuple.getKeyNode());
          nodes.add(tuple.getValueNode());
        }
      }
    }
    return nodes;
  }

  private boolean same(List<Node> were, List<Node> are) {
    if (were.size() != are.size()) {
      return false;
    }
    for (int i = 0; i < were.size(); i++) {
      if (!same(were.get(i), are.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Node was, Node is) {
    Node known = equal.get(was);
    if (known != null) {
      return known.equals(is); // of nodes, that is identity
    }
    equal.put(was, is);
    if (!was.getTag().equals(is.getTag())) {
      return false;
    }
    if (was instanceof ScalarNode a && is instanceof ScalarNode b) {
      return a.getValue().equals(b.getValue());
    }
    if (was instanceof SequenceNode a && is instanceof SequenceNode b) {
      return same(a.getValue(), b.getValue());
    }
    return was instanceof MappingNode a
        && is instanceof MappingNode b
        && same(children(a), children(b));
  }

  private static List<Node> children(MappingNode mapping) {
    List<Node> children = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      children.add(tuple.getKeyNode());
      children.add(tuple.getValueNode());
    }
    return children;
  }
}
