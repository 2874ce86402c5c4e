package dev.faqeditor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static final TemplateContext SITE =
      new TemplateContext() {
        @Override
        public Optional<Template> partial(String name) {
          return Optional.empty();
        }

        @Override
        public String markdownify(String markdown) {
          return "<p>" + markdown + "</p>\n";
        }

        @Override
        public Optional<TemplateFunction> function(String name) {
          return name.equals("relURL")
              ? Optional.of(arguments -> "/site/" + arguments.get(0))
              : Optional.empty();
        }
      };

  @Test
  void textIsPrintedAsItIs() {
    assertThat(printed("<p class='a'>å & b</p>\n", null)).isEqualTo("<p class='a'>å & b</p>\n");
  }

  @Test
  void aValueIsEscapedForItsPlace() {
    String source = "<a href=\"{{ .u }}\" title='{{ .t }}'>{{ .t }}</a>";
    assertThat(printed(source, Map.of("u", "javascript:x", "t", "a<b>'c'")))
        .isEqualTo("<a href=\"#ZgotmplZ\" title='a&lt;b&gt;&#39;c&#39;'>a&lt;b&gt;&#39;c&#39;</a>");
  }

  @Test
  void whetherATemplateTakesAClosingTagIsSeenInWhatItReads() {
    assertThat(template("{{ with .Inner }}{{ . }}{{ end }}").reads("Inner")).isTrue();
    assertThat(template("{{ $.Inner | safeHTML }}").reads("Inner")).isTrue();
    assertThat(template("{{ .Get 0 }} Inner {{/* .Inner */}}").reads("Inner")).isFalse();
  }

  @Test
  void theSiteGivesTheFunctionsThatTheLibraryLacks() {
    assertThat(printed("{{ \"a\" | relURL }}", null)).isEqualTo("/site/a");
  }

  @Test
  void aFaultSaysWhereItIs() {
    assertThat(template("a\n\n{{ nowhere 1 }}").print(null, SITE))
        .isEqualTo(new Fault("t.html", 3, FaultKind.UNKNOWN_FUNCTION, "nowhere"));
    assertThat(Template.parse("t.html", "a\n{{ if }}"))
        .isEqualTo(new Fault("t.html", 2, FaultKind.SYNTAX, "missing value for if"));
    assertThat(
            template("{{ range . }}{{ errorf \"no %s\" \"x\" }}{{ end }}").print(List.of(1), SITE))
        .isEqualTo(new Fault("t.html", 1, FaultKind.ERROR, "no x"));
  }

  private static Template template(String source) {
    ParseResult result = Template.parse("t.html", source);
    assertThat(result).as(source).isInstanceOf(Template.class);
    return (Template) result;
  }

  private static String printed(String source, Object dot) {
    PrintResult result = template(source).print(dot, SITE);
    assertThat(result).as(source).isInstanceOf(Printed.class);
    return ((Printed) result).text();
  }

  @Test
  void aListIsPrintedInOrder() {
    assertThat(printed("{{ range $i, $x := . }}{{ $i }}{{ $x }},{{ end }}", List.of("a", "b")))
        .isEqualTo("0a,1b,");
  }
}
