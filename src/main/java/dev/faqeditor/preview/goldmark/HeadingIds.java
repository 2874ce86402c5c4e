package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.hugo.GoldmarkSettings;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings ids, each a page's own, from what their last line says: letters, digits and
 * underscores in small letters, blanks and hyphens as hyphens.
 */
final class HeadingIds {

  private final GoldmarkSettings.HeadingIds kind;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> repetitions = new HashMap<>();

  HeadingIds(GoldmarkSettings.HeadingIds kind) {
    this.kind = kind;
  }

  /** Gives all headings in a node an id, in the order of the page. */
  void giveTo(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Headings.Block heading)) {
        giveTo(child);
        continue;
      }
      String id = heading.attributes.get("id");
      if (id == null && kind != GoldmarkSettings.HeadingIds.OFF) {
        heading.generatedId = unique(nameOf(heading));
      } else if (id != null) {
        used.add(id);
      }
    }
  }

  private String nameOf(Headings.Block heading) {
    String text = PlainText.of(heading);
    String line = text.substring(text.lastIndexOf('\n') + 1).strip();
    String name =
        switch (kind) {
          case BLACKFRIDAY -> hyphenated(line);
          case GITHUB_ASCII -> kept(withoutAccents(line), true);
          default -> kept(line, false);
        };
    return name.isEmpty() ? "heading" : name;
  }

  private static String withoutAccents(String line) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(line, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String kept(String line, boolean ascii) {
    StringBuilder name = new StringBuilder();
    line.codePoints()
        .filter(c -> !ascii || c < 128)
        .forEach(
            c -> {
              if (c == ' ' || c == '-') {
                name.append('-');
              } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                name.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return name.toString();
  }

  private static String hyphenated(String line) {
    StringBuilder name = new StringBuilder();
    boolean gap = false;
    for (int c : line.codePoints().toArray()) {
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
        continue;
      }
      name.append(gap && !name.isEmpty() ? "-" : "");
      gap = false;
      name.appendCodePoint(Character.toLowerCase(c));
    }
    return name.toString();
  }

  private String unique(String name) {
    String id = name;
    while (!used.add(id)) {
      id = name + "-" + repetitions.merge(name, 1, Integer::sum);
    }
    return id;
  }
}
