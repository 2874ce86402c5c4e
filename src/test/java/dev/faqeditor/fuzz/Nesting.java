package dev.faqeditor.fuzz;

import java.util.List;
import java.util.Random;

/** Pages of things in things in things, and of lines without an end. */
final class Nesting {

  private static final int DEEP = 3000;

  private static final List<String[]> PAIRS =
      List.of(
          new String[] {"[", "](a)"},
          new String[] {"![", "](a)"},
          new String[] {"*", "*"},
          new String[] {"**a ", "**"},
          new String[] {"_(", ")_"},
          new String[] {"~~", "~~"},
          new String[] {"`", "`"},
          new String[] {"<b>", "</b>"},
          new String[] {"<div>\n", "</div>\n"},
          new String[] {"<table><tr><td>", "</td></tr></table>"},
          new String[] {"<svg>", "</svg>"},
          new String[] {"<!--", "-->"},
          new String[] {"{{% question question=\"Q?\" %}}\n", "{{% /question %}}\n"},
          new String[] {"{{< box >}}", "{{< /box >}}"},
          new String[] {"{{% ", " %}}"},
          new String[] {"<", ">"},
          new String[] {"(", ")"},
          new String[] {"\"", "\""},
          new String[] {"[^a]", "\n[^a]: [^a]\n"});

  private static final List<String> PREFIXES =
      List.of("> ", ">", "- ", "* ", "1. ", "> - ", "- > ", "  ", "\t", "# ", "1) > ", ": ");

  private Nesting() {}

  static String page(Random random) {
    String inner = random.nextBoolean() ? pairs(random) : lines(random);
    return switch (random.nextInt(3)) {
      case 0 -> inner;
      case 1 -> "---\ntitle: x\n---\n# A\n" + inner;
      default ->
          "# A\n{{% question question=\"Q?\" %}}\n" + inner + "\n{{% /question %}}\n\n## B\n\nC\n";
    };
  }

  private static int depth(Random random) {
    return 1 + random.nextInt(random.nextInt(3) == 0 ? DEEP : 60);
  }

  private static String pairs(Random random) {
    String[] pair = PAIRS.get(random.nextInt(PAIRS.size()));
    int depth = depth(random);
    int closed = random.nextInt(3) == 0 ? random.nextInt(depth + 1) : depth;
    return pair[0].repeat(depth) + "x" + pair[1].repeat(closed) + "\n";
  }

  private static String lines(Random random) {
    String prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
    if (random.nextBoolean()) {
      return prefix.repeat(depth(random)) + "x\n";
    }
    StringBuilder text = new StringBuilder(); // a list or quote that gets deeper line by line
    int depth = Math.min(120, depth(random));
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(random.nextBoolean() ? 2 * i : i)).append(prefix).append("x\n");
    }
    return text.toString();
  }

  static String hugeLine(Random random) {
    StringBuilder line = new StringBuilder();
    String piece = random.nextBoolean() ? Fragments.any(random) : Fragments.any(random) + "ab ";
    int length = 1000 + random.nextInt(60_000);
    while (line.length() < length) {
      line.append(piece);
    }
    return switch (random.nextInt(4)) {
      case 0 -> "---\ntitle: " + line + "\n---\n# A\n";
      case 1 -> "# " + line + "\n";
      case 2 -> "# A\n{{% question question=\"" + line + "\" %}}\nJa.\n{{% /question %}}\n";
      default -> "# A\n{{% question question=\"Q?\" %}}\n" + line + "\n{{% /question %}}\n";
    };
  }
}
