package dev.faqeditor.template;

import dev.faqeditor.template.value.Params;
import dev.faqeditor.template.value.TemplateFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site that the tables' templates are printed in: its data, its partials. */
final class SampleSite implements TemplateContext {

  /** A page's front matter, as Hugo reads it. */
  static final String FRONT_MATTER =
      """
      ---
      s: "a<b>&'c'\\"d\\"+e"
      w: word
      n: 7
      f: 2.5
      t: true
      z: 0
      e: ""
      u: "https://example.org/å b?q=1&r=2#f"
      js: "javascript:alert(1)"
      list: [b, a, c]
      nums: [3, 1, 2]
      m: {k: v, Upper: U, nested: {deep: x}}
      people:
        - {name: Åsa, age: 30, tags: [x, yy], sub: {k: v}, nick: Å}
        - {name: Bo, age: 25, tags: [yy]}
        - {name: Cy, age: 35, tags: [x]}
      ---
      """;

  /** What stands in it, as templates see it. */
  static final Params DATA =
      Params.of(
          Map.ofEntries(
              Map.entry("s", "a<b>&'c'\"d\"+e"),
              Map.entry("w", "word"),
              Map.entry("n", 7L),
              Map.entry("f", 2.5),
              Map.entry("t", true),
              Map.entry("z", 0L),
              Map.entry("e", ""),
              Map.entry("u", "https://example.org/å b?q=1&r=2#f"),
              Map.entry("js", "javascript:alert(1)"),
              Map.entry("list", List.of("b", "a", "c")),
              Map.entry("nums", List.of(3L, 1L, 2L)),
              Map.entry("m", Map.of("k", "v", "Upper", "U", "nested", Map.of("deep", "x"))),
              Map.entry(
                  "people",
                  List.of(
                      Map.of(
                          "name",
                          "Åsa",
                          "age",
                          30L,
                          "tags",
                          List.of("x", "yy"),
                          "sub",
                          Map.of("k", "v"),
                          "nick",
                          "Å"),
                      Map.of("name", "Bo", "age", 25L, "tags", List.of("yy")),
                      Map.of("name", "Cy", "age", 35L, "tags", List.of("x"))))));

  static final Map<String, String> PARTIALS =
      Map.of(
          "inc.html", "<b>{{ . }}</b>",
          "ret.html", "{{ $x := mul . 2 }}{{ return $x }}",
          "loop.html", "{{ partial \"loop.html\" . }}");

  @Override
  public Optional<Template> partial(String name) {
    return Optional.ofNullable(PARTIALS.get(name))
        .map(source -> (Template) Template.parse(name, source));
  }

  @Override
  public String markdownify(String markdown) {
    return "<p>" + markdown.replace("**x**", "<strong>x</strong>") + "</p>\n";
  }

  @Override
  public Optional<TemplateFunction> function(String name) {
    return name.equals("relURL")
        ? Optional.of(arguments -> "/site/" + arguments.get(0))
        : Optional.empty();
  }
}
