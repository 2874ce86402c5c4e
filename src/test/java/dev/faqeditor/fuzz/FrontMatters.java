package dev.faqeditor.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Front matters that mean harm, are broken, or only strange. */
final class FrontMatters {

  private static final List<String> LINES =
      List.of(
          "title: x",
          "title: \"x",
          "title: 'it''s'",
          "title: |\n  a\n   b\n\n",
          "title: >-\n  a\n  b",
          "title: >9\n         a",
          "date: 2026-02-30",
          "date: 2026-01-01T00:00:00+99:99",
          "weight: 99999999999999999999999999",
          "weight: 0x",
          "weight: 1e999999999",
          "weight: 190:20:30.15",
          "draft: yes",
          "tags: [a, b, \"c\"]",
          "tags: [a, [b, {c: d}",
          "tags:\n- a\n-  b # c\n- 'd'",
          "tags:\n  - a\n - b",
          "? a\n: b",
          "? [a, b]\n: c",
          "<<: *a",
          "a: &a [*a]",
          "b: &b {b: *b}",
          "c: *unknown",
          "!!binary x: y",
          "d: !!java.net.URL [\"http://localhost\"]",
          "d: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
          "e: !!set {a, b}",
          "f: !!float a",
          "\ttab: x",
          "a: b: c",
          "%YAML 9.9",
          "--- a",
          "...",
          "title = \"x\"",
          "title = '''x\ny'''",
          "title = \"\"\"x\\\n  y\"\"\"",
          "title = \"\\uD800\"",
          "date = 2026-13-45",
          "weight = 1__0",
          "a.b.c = 1",
          "[a]",
          "[[a]]",
          "[a.b",
          "tags = [\"a\", 'b', # c\n]",
          "t = {a = {b = 1}}",
          "a = 1\na = 2",
          "inf = -inf",
          "\"\" = 1",
          "\u0000",
          "\uFEFF",
          "# comment");

  private FrontMatters() {}

  static String of(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> yaml(laughs(random), random);
      case 1 -> yaml(deepAliases(random), random);
      case 2 -> yaml(nested("[", "]", random), random);
      case 3 -> yaml(nested("{a: ", "}", random), random);
      case 4 -> yaml(nestedBlocks(random), random);
      case 5 -> toml("a = " + nested("[", "]", random).substring(3) + "\n", random);
      case 6 -> json(random);
      case 7 -> toml(lines(random), random);
      default -> yaml(lines(random), random);
    };
  }

  private static String yaml(String inner, Random random) {
    return "---\n" + inner + (random.nextInt(8) == 0 ? "" : "---\n");
  }

  private static String toml(String inner, Random random) {
    return "+++\n" + inner + (random.nextInt(8) == 0 ? "" : "+++\n");
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
    }
    return text.toString();
  }

  private static String laughs(Random random) {
    int levels = 5 + random.nextInt(60);
    StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < levels; i++) {
      String alias = "*a" + (i - 1);
      String all = String.join(", ", Collections.nCopies(2 + random.nextInt(9), alias));
      text.append("a%d: &a%d [%s]\n".formatted(i, i, all));
    }
    return text.append("title: x\n").toString();
  }

  private static String deepAliases(Random random) {
    StringBuilder text = new StringBuilder("x: &x0 {k: v}\n");
    int levels = 5 + random.nextInt(400);
    for (int i = 1; i < levels; i++) {
      text.append("x%d: &x%d {<<: *x%d, k%d: [*x%d]}\n".formatted(i, i, i - 1, i, i - 1));
    }
    return text.toString();
  }

  private static String nested(String open, String close, Random random) {
    int depth = depth(random);
    return "a: "
        + open.repeat(depth)
        + "x"
        + close.repeat(random.nextInt(4) == 0 ? 1 : depth)
        + "\n";
  }

  private static String nestedBlocks(Random random) {
    StringBuilder text = new StringBuilder();
    int depth = Math.min(300, depth(random));
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append(random.nextInt(5) == 0 ? "- a:\n" : "a:\n");
    }
    return text.append(" ".repeat(depth)).append("b\n").toString();
  }

  private static String json(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "{\"a\": " + nested("[", "]", random).substring(3) + "}\n";
      case 1 -> "{\"a\": ".repeat(depth(random)) + "1" + "}".repeat(depth(random)) + "\n";
      case 2 -> "{\n\"title\": \"x\\ud800\", \"a\": 1e999, \"tags\": [\"a\", \"b\",],\n}\n";
      default -> Fragments.scribble("{\n  \"title\": \"x\",\n  \"tags\": [\"a\"]\n}\n", random);
    };
  }

  private static int depth(Random random) {
    return 1 + random.nextInt(random.nextInt(4) == 0 ? 20_000 : 200);
  }
}
