package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What SnakeYAML says of single scalars. */
final class YamlScalars {

  private YamlScalars() {}

  /** The span less its anchor and tag, and less the blank lines that end a block scalar. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    while (start < span.end() && (text.charAt(start) == '&' || text.charAt(start) == '!')) {
      while (start < span.end() && !isSpace(text.charAt(start))) {
        start++;
      }
      while (start < span.end() && isSpace(text.charAt(start))) {
        start++;
      }
    }
    int end = span.end();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * Whether the value that we read is the scalar's, less the last line end of a block scalar, which
   * is not shown.
   */
  static boolean agrees(String value, ScalarNode scalar) {
    String theirs = scalar.getValue();
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    return theirs.equals(value) || (block && theirs.equals(value + "\n"));
  }

  /** Whether YAML reads {@code raw}, as the value of a key of the topmost level, as this value. */
  static boolean says(String raw, String value) {
    Node root;
    try {
      root = YamlReader.compose("key: " + raw + "\nnext: 1\n");
    } catch (YAMLException e) {
      return false;
    }
    return root instanceof MappingNode mapping
        && mapping.getValue().size() == 2
        && mapping.getValue().get(0).getValueNode() instanceof ScalarNode scalar
        && scalar.getAnchor() == null
        && agrees(value, scalar);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || LineEnds.isLineEnd(c);
  }
}
