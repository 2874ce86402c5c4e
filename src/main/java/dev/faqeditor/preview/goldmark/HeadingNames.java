package dev.faqeditor.preview.goldmark;

import dev.faqeditor.hugo.GoldmarkSettings;
import java.text.Normalizer;

/**
 * What the ids of headings are made of, from what their last line says: letters, digits and
 * underscores in small letters, blanks and hyphens as hyphens.
 */
final class HeadingNames {

  private final GoldmarkSettings.HeadingIds kind;

  HeadingNames(GoldmarkSettings.HeadingIds kind) {
    this.kind = kind;
  }

  /** What the id of a heading without one of its own is made of; "" where none is wanted. */
  String of(Headings.Block heading) {
    return kind == GoldmarkSettings.HeadingIds.OFF ? "" : nameOf(heading);
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
}
