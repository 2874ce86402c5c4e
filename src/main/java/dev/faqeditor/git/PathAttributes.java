package dev.faqeditor.git;

import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;

/**
 * What {@code .gitattributes} and its like say of one path.
 *
 * @param values by attribute; a value is {@link #SET}, {@link #UNSET} or what stands after {@code
 *     =}
 */
record PathAttributes(Map<String, String> values) {

  /** The attribute's name stands alone. */
  static final String SET = "(set)";

  /** The attribute's name stands behind {@code -}. */
  static final String UNSET = "(unset)";

  private static final String MACRO = "[attr]";

  /**
   * A file of attributes.
   *
   * @param folder that its patterns are relative to, with a slash at its end; "" for the root
   * @param mayDefine whether it may define macros
   */
  record Source(AttributesNode node, String folder, boolean mayDefine) {}

  /** What these files, the weakest first, say of this path. */
  static PathAttributes of(List<Source> sources, String path) {
    Map<String, List<Attribute>> macros = new HashMap<>();
    macros.put("binary", new AttributesRule("", "-diff -merge -text").getAttributes());
    for (Source source : sources) {
      for (AttributesRule rule : source.node().getRules()) {
        if (source.mayDefine() && rule.getPattern().startsWith(MACRO)) {
          macros.put(rule.getPattern().substring(MACRO.length()), rule.getAttributes());
        }
      }
    }
    return new Collecting(macros, new HashMap<>()).from(sources, path);
  }

  Optional<String> get(String attribute) {
    return Optional.ofNullable(values.get(attribute));
  }

  /** Goes from the strongest line to the weakest; who comes first has decided, as in git. */
  private record Collecting(Map<String, List<Attribute>> macros, Map<String, Attribute> decided) {

    PathAttributes from(List<Source> sources, String path) {
      ListIterator<Source> files = sources.listIterator(sources.size());
      while (files.hasPrevious()) {
        Source source = files.previous();
        String inFolder = path.substring(source.folder().length());
        List<AttributesRule> rules = source.node().getRules();
        ListIterator<AttributesRule> lines = rules.listIterator(rules.size());
        while (lines.hasPrevious()) {
          AttributesRule rule = lines.previous();
          if (!rule.getPattern().startsWith(MACRO) && rule.isMatch(inFolder, false)) {
            decide(rule.getAttributes());
          }
        }
      }
      Map<String, String> values = new HashMap<>();
      decided.forEach((name, attribute) -> value(attribute).ifPresent(v -> values.put(name, v)));
      return new PathAttributes(Map.copyOf(values));
    }

    private void decide(List<Attribute> attributes) {
      ListIterator<Attribute> words = attributes.listIterator(attributes.size());
      while (words.hasPrevious()) {
        Attribute attribute = words.previous();
        boolean first = decided.putIfAbsent(attribute.getKey(), attribute) == null;
        if (first && attribute.getState() == Attribute.State.SET) {
          decide(macros.getOrDefault(attribute.getKey(), List.of()));
        }
      }
    }

    private static Optional<String> value(Attribute attribute) {
      return switch (attribute.getState()) {
        case SET -> Optional.of(SET);
        case UNSET -> Optional.of(UNSET);
        case UNSPECIFIED -> Optional.empty();
        case CUSTOM -> Optional.ofNullable(attribute.getValue());
      };
    }
  }
}
