package dev.faqeditor.hugo;

import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.hugo.GoldmarkSettings.HeadingIds;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads Hugo's {@code markup.goldmark}, also under the names that older versions had: {@code
 * parser.attribute} as a boolean (before 0.81), {@code autoHeadingIDType} (before 0.147), {@code
 * extensions.typographer} (before 0.109) and {@code extensions.footnote} (before 0.151) as
 * booleans.
 */
final class GoldmarkReader {

  /** The switches that are plain booleans of {@code extensions}. */
  private static final Map<Extension, String> PLAIN =
      Map.of(
          Extension.DEFINITION_LIST, "definitionList",
          Extension.LINKIFY, "linkify",
          Extension.STRIKETHROUGH, "strikethrough",
          Extension.TABLE, "table",
          Extension.TASK_LIST, "taskList");

  private static final Map<Extension, String> EXTRAS =
      Map.of(
          Extension.SUBSCRIPT, "subscript",
          Extension.SUPERSCRIPT, "superscript",
          Extension.INSERT, "insert",
          Extension.DELETE, "delete",
          Extension.MARK, "mark");

  private static final List<String> SUBSTITUTIONS =
      List.of(
          "apostrophe",
          "ellipsis",
          "emDash",
          "enDash",
          "leftAngleQuote",
          "leftDoubleQuote",
          "leftSingleQuote",
          "rightAngleQuote",
          "rightDoubleQuote",
          "rightSingleQuote");

  private final Settings goldmark;
  private final Set<Extension> on = EnumSet.copyOf(GoldmarkSettings.DEFAULTS.extensions());

  private GoldmarkReader(Settings goldmark) {
    this.goldmark = goldmark;
  }

  static GoldmarkSettings read(Settings site) {
    GoldmarkReader reader = new GoldmarkReader(site.table("markup.goldmark"));
    reader.turn(Extension.EMOJI, site.flag("enableEmoji").orElse(false));
    return reader.read();
  }

  private GoldmarkSettings read() {
    PLAIN.forEach((extension, name) -> turnAsSaid(extension, "extensions." + name));
    EXTRAS.forEach((extension, name) -> turnAsSaid(extension, "extensions.extras." + name));
    EXTRAS.forEach(
        (extension, name) -> turnAsSaid(extension, "extensions.extras." + name + ".enable"));
    turnAsSaid(Extension.FOOTNOTE, "extensions.footnote");
    turnAsSaid(Extension.FOOTNOTE, "extensions.footnote.enable");
    turnAsSaid(Extension.TYPOGRAPHER, "extensions.typographer");
    goldmark
        .flag("extensions.typographer.disable")
        .ifPresent(disabled -> turn(Extension.TYPOGRAPHER, !disabled));
    turnAsSaid(Extension.HEADING_ATTRIBUTE, "parser.attribute");
    turnAsSaid(Extension.HEADING_ATTRIBUTE, "parser.attribute.title");
    turnAsSaid(Extension.BLOCK_ATTRIBUTE, "parser.attribute.block");
    return new GoldmarkSettings(
        goldmark.flag("renderer.unsafe").orElse(false),
        goldmark.flag("renderer.hardWraps").orElse(false),
        goldmark.flag("renderer.xhtml").orElse(false),
        headingIds(),
        on,
        typography());
  }

  private void turnAsSaid(Extension extension, String path) {
    goldmark.flag(path).ifPresent(isOn -> turn(extension, isOn));
  }

  private void turn(Extension extension, boolean isOn) {
    if (isOn) {
      on.add(extension);
    } else {
      on.remove(extension);
    }
  }

  private HeadingIds headingIds() {
    if (!goldmark.flag("parser.autoHeadingID").orElse(true)) {
      return HeadingIds.OFF;
    }
    String type =
        goldmark
            .text("parser.autoIDType")
            .or(() -> goldmark.text("parser.autoHeadingIDType"))
            .orElse("github");
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "github-ascii" -> HeadingIds.GITHUB_ASCII;
      case "blackfriday" -> HeadingIds.BLACKFRIDAY;
      default -> HeadingIds.GITHUB;
    };
  }

  private Map<String, String> typography() {
    Map<String, String> said = new LinkedHashMap<>();
    for (String name : SUBSTITUTIONS) {
      goldmark
          .text("extensions.typographer." + name)
          .ifPresent(replacement -> said.put(name, replacement));
    }
    return said;
  }
}
