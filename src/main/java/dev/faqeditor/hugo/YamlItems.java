package dev.faqeditor.hugo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Spells items of a YAML sequence: in the quotes of a neighbour where these can say it, else in
 * double quotes. An item that looks like a number, boolean or date is one only among its like.
 *
 * @param flow whether the sequence is in flow style, where a plain text can hold less
 * @param type what all of its items are, if they are of one type; else text
 */
record YamlItems(boolean flow, ScalarType type) implements ItemSpelling {

  /** The spelling for a sequence with these items. */
  static YamlItems of(boolean flow, List<String> written) {
    List<ScalarType> types =
        written.stream().map(raw -> YamlNotation.of(raw).type()).distinct().toList();
    boolean uniform = types.size() == 1 && types.get(0) != ScalarType.EMPTY;
    return new YamlItems(flow, uniform ? types.get(0) : ScalarType.TEXT);
  }

  @Override
  public Optional<String> spelled(String value, String model) {
    String plain = type == ScalarType.TEXT && !isPlain(model) ? "" : value;
    String single = model.startsWith("'") ? "'" + value.replace("'", "''") + "'" : "";
    String quoted = '"' + YamlEscapes.escaped(value) + '"';
    return Stream.of(plain, single, quoted).filter(raw -> says(raw, value)).findFirst();
  }

  @Override
  public Optional<String> respelled(String value, String raw) {
    return YamlNotation.of(raw)
        .write(value, raw)
        .filter(near -> says(near, value))
        .or(() -> spelled(value, raw));
  }

  private boolean says(String raw, String value) {
    if (raw.isEmpty()) {
      return false;
    }
    ScalarType is = YamlNotation.of(raw).type();
    if (is != ScalarType.TEXT && is != type) {
      return false;
    }
    try {
      String yaml = flow ? "k: [" + raw + ", x]\n" : "k:\n- " + raw + "\n- x\n";
      return YamlReader.compose(yaml) instanceof MappingNode root
          && root.getValue().get(0).getValueNode() instanceof SequenceNode sequence
          && sequence.getValue().size() == 2
          && sequence.getValue().get(0) instanceof ScalarNode scalar
          && scalar.getAnchor() == null
          && scalar.getValue().equals(value)
          && YamlNotation.of(raw).read(raw).value().equals(value);
    } catch (YAMLException e) {
      return false;
    }
  }

  private static boolean isPlain(String raw) {
    return !raw.startsWith("'") && !raw.startsWith("\"");
  }
}
