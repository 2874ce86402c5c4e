package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=stylesheet href=/css/a.css>",
        "<link rel='stylesheet' href=\"css/a.css?v=1\" />",
        "<LINK REL=\"preload stylesheet\" href=\"https:/css/a.css\"><link rel=stylesheet href=/sub/css/a.css>",
        "<link href=\"{{ \"css/a.css\" | relURL }}\" rel=\"stylesheet\">",
        "<link rel=\"stylesheet\" href=\"{{ relURL `css/a.css` }}\">",
        "<link rel=\"stylesheet\" href=\"{{ .Site.BaseURL }}css/a.css\">",
        "{{ $s := resources.Get \"css/a.css\" | minify }}<link rel=stylesheet href=\"{{ $s.Permalink }}\">",
        "{{ range .Site.Params.css }}<link rel=\"stylesheet\" href=\"{{ . | absURL }}\">{{ end }}",
        "{{ partial \"head/css\" . }}",
        "{{- partialCached \"head/css.html\" . -}}",
        "<link rel=stylesheet href=https://cdn.example.com/css/b.css><link rel=stylesheet href=css/a.css>",
        "<!-- <link rel=stylesheet href=css/b.css> -->{{/* \"css/b.css\" */}}<link rel=stylesheet href=css/a.css>",
        "<link rel=stylesheet media=print href=css/b.css><link rel=icon href=css/b.css>"
            + "<link rel=stylesheet href=css/a.css>",
        "<link rel=stylesheet href=../../../secret.css><link rel=stylesheet href=css/a.css>",
      })
  void aStylesheetIsFoundHoweverATemplateNamesIt(String template) {
    SmallSite site =
        site()
            .with("static/css/a.css", "a {}")
            .with("static/css/b.css", "b {}")
            .with("../secret.css", "secret {}")
            .with("layouts/_default/baseof.html", "<head>" + template + "</head>")
            .with("layouts/partials/head/css.html", "{{ \"/css/a.css\" }}");
    assertThat(site.read().stylesheets()).extracting(Stylesheet::text).containsExactly("a {}");
  }

  @Test
  void stylesheetsComeInTheOrderOfTheTemplates() {
    SmallSite site =
        site()
            .with("hugo.toml", "theme = 't'")
            .with("static/2.css", "2")
            .with("static/4.css", "4")
            .with("assets/3.css", "3")
            .with("themes/t/static/1.css", "1")
            .with("themes/t/static/2.css", "hidden")
            .with(
                "themes/t/layouts/_default/baseof.html",
                "<link rel=stylesheet href=1.css>{{ partial \"p.html\" . }}"
                    + "<link rel=stylesheet href=4.css><link rel=stylesheet href=1.css>")
            .with(
                "themes/t/layouts/partials/p.html",
                "<link rel=stylesheet href=2.css>{{ partial \"p.html\" . }}"
                    + "{{ with resources.Get \"3.css\" }}{{ end }}");
    assertThat(site.read().stylesheets())
        .extracting(Stylesheet::text)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void allStylesheetsCanBeChosenFrom() {
    SmallSite site =
        site()
            .with("static/css/a.css", "a")
            .with("assets/b.css", "b")
            .with("assets/c.scss", "c")
            .with("static/d.txt", "d");
    Site read = site.read();
    assertThat(read.stylesheetPaths()).containsExactly("b.css", "css/a.css");
    assertThat(read.stylesheet("css/a.css").orElseThrow().text()).isEqualTo("a");
    assertThat(read.stylesheet("../hugo.toml")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{", "{{ \"", "<link", "<link href=\"", "<link rel=", "<!--", "{{/*"})
  void aTemplateThatIsNotFinishedNamesNothing(String template) {
    SmallSite site = site().with("layouts/_default/baseof.html", template);
    assertThat(site.read().stylesheets()).isEmpty();
  }

  private SmallSite site() {
    return new SmallSite(folder.resolve("site"))
        .with("hugo.toml", "baseURL = 'https://example.org/sub/'\nparams.css = ['css/a.css']");
  }
}
