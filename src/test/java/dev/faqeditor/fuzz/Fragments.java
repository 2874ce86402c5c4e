package dev.faqeditor.fuzz;

import java.util.List;
import java.util.Random;

/** Pieces of what pages are made of, put where they do not belong. */
final class Fragments {

  private static final List<String> ALL =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          " ",
          "\t",
          "x",
          "å",
          "\uD83D\uDEA2",
          "\uFEFF",
          "\u00A0",
          "\u00AD",
          "\u2028",
          "\u0085",
          "\u202E",
          "\u0301",
          "---\n",
          "+++\n",
          "...\n",
          "{\n",
          "}\n",
          "title: x\n",
          "title = \"x\"\n",
          "\"title\": \"x\",\n",
          "# H\n",
          "## H\n",
          "H\n===\n",
          "######",
          "{{% question question=\"Q?\" %}}\n",
          "{{% question \"Q?\" %}}",
          "{{% question",
          "{{% question question=`Q",
          "{{% question question=\"Q\\\"",
          "{{% /question %}}\n",
          "{{% / question %}}",
          "{{% question /%}}",
          "{{< question >}}",
          "{{< /question >}}",
          "{{< ref \"x.md\" >}}",
          "{{%/* question */%}}",
          "{{</*",
          "*/>}}",
          "{{% accordion-script %}}",
          "{{< figure src=\"/a.jpg\" >}}",
          "{{< highlight go >}}",
          "{{% nothing a=1 b=true %}}",
          "{{",
          "}}",
          "%}}",
          ">}}",
          "```\n",
          "~~~\n",
          "    ",
          "> ",
          "- ",
          "1. ",
          "* * *\n",
          "[",
          "](",
          "](/there)",
          "![a](b)",
          "<http://a>",
          "[a]: /b \"c\"\n",
          "[^1]",
          "[^1]: x\n",
          "<div>\n",
          "</div>\n",
          "<div itemscope itemtype=\"https://schema.org/FAQPage\">\n",
          "<script>",
          "</script>",
          "<style>a{",
          "<!--",
          "-->",
          "<![CDATA[",
          "<svg><path d=\"",
          "<table><tr><td>",
          "| a | b |\n|---|---|\n| c | d |\n",
          "<template>",
          "<plaintext>",
          "&amp;",
          "&#x110000;",
          "&#0;",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "\\",
          "\"",
          "'",
          ": ",
          "term\n: definition\n",
          "{.class #id}",
          "2026-02-30",
          "den 31 februari 2020 kl. 25.00",
          "1 januari",
          "www.a.b",
          "a@b.c");

  private Fragments() {}

  static String any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  /** Some dozens of them in a row. */
  static String some(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(4) == 0 ? 400 : 60); i >= 0; i--) {
      text.append(any(random));
    }
    return text.toString();
  }

  /** A text into which some are put. */
  static String scribble(String text, Random random) {
    StringBuilder now = new StringBuilder(text);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int from = random.nextInt(now.length() + 1);
      int to = Math.min(now.length(), from + (random.nextBoolean() ? 0 : random.nextInt(60)));
      now.replace(from, to, any(random));
    }
    return now.toString();
  }
}
