package dev.faqeditor.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every template. */
class TemplateLaws {

  @Property(seed = "1")
  void anyTextIsATemplateOrAFault(@ForAll String source) {
    ends(source);
  }

  @Property(tries = 3000, seed = "1")
  void anythingThatLooksLikeATemplateIsPrintedOrAFault(@ForAll("templates") String source) {
    ends(source);
  }

  @Property(seed = "1")
  void textWithoutActionsIsPrintedAsItIs(@ForAll("texts") String text) {
    Template template = (Template) Template.parse("t.html", text);
    assertThat(template.print(null, new SampleSite())).isEqualTo(new Printed(text));
  }

  @Property(seed = "1")
  void aValueNeverLeavesItsPlace(@ForAll String value) {
    String source = "<p title=\"{{ . }}\" class='{{ . }}'>{{ . }}</p>";
    Template template = (Template) Template.parse("t.html", source);
    String printed = ((Printed) template.print(value, new SampleSite())).text();
    assertThat(printed.chars().filter(c -> c == '"')).hasSize(2);
    assertThat(printed.chars().filter(c -> c == '\'')).hasSize(2);
    assertThat(printed.chars().filter(c -> c == '<')).hasSize(2);
  }

  @Property(seed = "1")
  void whatIsPrintedTwiceIsTheSame(@ForAll("templates") String source) {
    if (Template.parse("t.html", source) instanceof Template template) {
      PrintResult once = template.print(SampleSite.DATA, new SampleSite());
      assertThat(template.print(SampleSite.DATA, new SampleSite())).isEqualTo(once);
    }
  }

  private static void ends(String source) {
    if (Template.parse("t.html", source) instanceof Template template) {
      PrintResult result = template.print(SampleSite.DATA, new SampleSite());
      assertThat(result.toString()).doesNotContain("internal: ");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(" \n<>abc=&;åx".replace("<", "").toCharArray());
  }

  @Provide
  Arbitrary<String> templates() {
    List<String> parts =
        List.of(
            "{{ ",
            " }}",
            "{{- ",
            " -}}",
            "{{ if .t }}",
            "{{ else }}",
            "{{ end }}",
            "{{ with ",
            "{{ range ",
            ".list",
            ".people",
            ".m.k",
            ".s",
            "$",
            "$x",
            " := ",
            " = ",
            "(",
            ")",
            " | ",
            "printf ",
            "\"%d\" ",
            "\"x\" ",
            "`a`",
            "1 ",
            "-2.5 ",
            "'c' ",
            "nil ",
            "true ",
            "slice ",
            "dict ",
            "index ",
            "len ",
            "add ",
            "replaceRE ",
            "\"(a+)+\" ",
            "seq ",
            "sort ",
            "where ",
            "safeHTML ",
            "partial ",
            "\"inc.html\" ",
            "<a href=\"",
            "\">",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<p ",
            ">",
            "'",
            "\"",
            "text",
            "\n",
            "{{/*",
            "*/}}",
            "{{ define \"d\" }}",
            "{{ template \"d\" . }}",
            "{{ block \"b\" . }}",
            "{{ break }}",
            "substr ",
            "truncate ",
            "time ",
            ".Format ",
            "default ",
            "eq ",
            "lt ",
            "and ",
            "or ",
            "jsonify ",
            "delimit ",
            "first ",
            "apply ",
            "title ",
            "urlize ",
            "newScratch",
            ".Set ");
    return Arbitraries.of(parts).list().ofMaxSize(25).map(list -> String.join("", list));
  }
}
