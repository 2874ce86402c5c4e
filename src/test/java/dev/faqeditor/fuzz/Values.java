package dev.faqeditor.fuzz;

import java.util.List;
import java.util.Random;

/** What gets typed into fields, by people and by cats. */
final class Values {

  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\n",
          "\r\n",
          "\u0000",
          "\uD800",
          "\uDC00x",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "---",
          "a\n---\nb",
          "+++",
          "{{% /question %}}",
          "{{% question question=\"Q?\" %}}\nJa.\n{{% /question %}}",
          "{{</* x */>}}",
          "# H",
          "\n\n## H\n\nx",
          "\"",
          "'",
          "`",
          "\\",
          "a: b # c",
          "- a",
          "[a, b",
          "*a",
          "&a",
          "!!x",
          "yes",
          "true",
          "0x1F",
          "1e9",
          "2026-11-25",
          "2026-11-25T10:00:00+01:00",
          "<div>",
          "<!--",
          "```");

  private Values() {}

  static String any(Random random, String old) {
    return switch (random.nextInt(6)) {
      case 0 -> STRANGE.get(random.nextInt(STRANGE.size()));
      case 1 -> Fragments.scribble(old, random);
      case 2 -> old + Fragments.any(random);
      case 3 -> "> ".repeat(random.nextInt(200)) + old;
      case 4 -> old + STRANGE.get(random.nextInt(STRANGE.size()));
      default -> old + " å" + random.nextInt(100);
    };
  }
}
