package dev.faqeditor.preview.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.HugoProgram;
import dev.faqeditor.preview.shortcode.ArchetypePrinter.Result;
import dev.faqeditor.site.Archetype;
import dev.faqeditor.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New pages by archetypes, and the same by an installed Hugo. */
class ArchetypePrinterTest {

  private static final String DATE =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T03:40:00.5+01:00");

  @TempDir Path folder;

  @BeforeEach
  void aSite() throws IOException {
    write("hugo.toml", "title = \"Båtar & bryggor\"\nbaseURL = \"https://example.org/\"\n");
    write("config.toml", Files.readString(folder.resolve("hugo.toml"))); // for older Hugos
    write("content/faq/_index.md", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"{{ replace .Name \"-\" \" \" | title }}\"\ndate: {{ .Date }}\ndraft: true\n---\n\n",
        "+++\ntitle = '{{ replace .File.ContentBaseName `-` ` ` | title }}'\n+++\n",
        "---\ntitle: {{ .Name | humanize }}\ntype: {{ .Type }}\n---\n",
        "---\nx: \"{{ .Site.Title }}\" # <b> & 'not' HTML\n---\n<p class={{ .Name }}>\n",
        "{{ with .File }}{{ .Dir }} {{ .LogicalName }} {{ .Path }}{{ end }} {{ .Section }}\n",
        "a\n{{- if eq .Type \"faq\" }}\nb\n{{- end }}\nyear {{ len (dateFormat \"2006\" .Date) }}\n",
        "{{< figure src=\"x.png\" >}}\n{{% question question=\"{{ .Name }}\" %}}\ny\n{{% /question %}}\n",
        "{{/* nothing */}}{{ $a := 1 }}{{ range seq 3 }}{{ . }},{{ end }}{{ $a }}\n",
        "plain\r\ntext\r\n",
      })
  void printsWhatHugoPrints(String archetype) throws IOException, InterruptedException {
    assumeTrue(!HugoProgram.version().isEmpty(), "Hugo is not installed");
    write("archetypes/faq.md", archetype);
    Path page = folder.resolve("content/faq/var-ligger-ön.md");
    String ours = made(print(page));
    assertThat(HugoProgram.newPage(folder, "faq/var-ligger-ön.md")).isEmpty();
    assertThat(ours.replaceAll(DATE, "DATE"))
        .isEqualTo(Files.readString(page).replaceAll(DATE, "DATE"));
  }

  @Test
  void theDateHasSecondsAndAnOffset() throws IOException {
    write("archetypes/default.md", "{{ .Date }}");
    assertThat(made(print(folder.resolve("content/x.md")))).isEqualTo("2026-11-25T03:40:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{ .Page.Resources }}", "{{ nope }}", "{{ if }}", "{{ .Nope }}", "{{ end"})
  void whatCannotBeRunIsSaidWithItsLine(String action) throws IOException {
    write("archetypes/default.md", "---\ntitle: x\n---\n" + action);
    Result result = print(folder.resolve("content/x.md"));
    assertThat(result).isInstanceOf(Result.Failed.class);
    assertThat(((Result.Failed) result).line()).isEqualTo(4);
    assertThat(((Result.Failed) result).detail()).isNotBlank();
  }

  private Result print(Path page) {
    Site site = Site.at(folder).orElseThrow();
    Archetype.Single archetype = (Archetype.Single) site.archetype(page).orElseThrow();
    return ArchetypePrinter.print(site, page, archetype, NOW);
  }

  private static String made(Result result) {
    assertThat(result).isInstanceOf(Result.Made.class);
    return ((Result.Made) result).text();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
