package dev.faqeditor.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.hugo.RealHugo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of templates and what they print; measured with 0.111.3. In a table a template stands on
 * one line and what it prints on the next, where ⏎ is a line end.
 */
class HugoTableTest {

  private static final List<String> TABLES =
      List.of("language", "escaping", "function", "shortcodes", "edges");

  /** What Go or Hugo does not take, and why we don't. */
  private static final List<String> REFUSED =
      List.of(
          "{{ if }}",
          "{{ if .t }}x",
          "{{ end }}",
          "{{ else }}",
          "{{ .n }",
          "{{ \"open }}",
          "{{ $undefined }}",
          "{{ nowhere 1 }}",
          "{{ strings.Nowhere 1 }}",
          "{{ .n | 5 }}",
          "{{ 5 6 }}",
          "{{ nil }}",
          "{{ break }}",
          "{{ .w.member }}",
          "{{ .n.member }}",
          "{{ range .n }}{{ end }}{{ range .w }}{{ end }}",
          "{{ template \"nowhere\" }}",
          "{{ partial \"nowhere.html\" . }}",
          "{{ errorf \"no %s\" \"x\" }}",
          "{{ div 1 0 }}",
          "{{ add 1 \"a\" }}",
          "{{ dict \"a\" }}",
          "{{ first -1 .list }}",
          "{{ seq 1 0 5 }}",
          "{{ findRE \"(\" \"a\" }}",
          "{{ findRE \"a(?=b)\" \"ab\" }}",
          "{{ slicestr \"abc\" 2 9 }}",
          "{{ int \"x\" }}",
          "{{ time \"no date\" }}",
          "{{ .m \"argument\" }}",
          "{{/* open",
          "{{ /* spaced */ }}",
          "<a href=\"{{ .w }}",
          "<a href='{{ if .t }}\"{{ else }}'{{ end }}'>",
          "<script>",
          "<p{{ if .t }}>{{ end }}",
          "<a b<c>",
          "<a href=\"{{ if .t }}?{{ end }}{{ .w }}\">",
          "<p title={{ .w }}'x'>",
          "<p>{{ .w | html | upper }}</p>",
          "{{ range .list }}<a href=\"{{ end }}",
          "<!-- {{ .w }}");

  @ParameterizedTest
  @ValueSource(strings = {"language", "escaping", "function", "shortcodes", "edges"})
  void wePrintWhatTheTableSays(String table) throws IOException {
    for (Map.Entry<String, String> row : rows(table)) {
      assertThat(printed(row.getKey())).as(row.getKey()).isEqualTo(row.getValue());
    }
  }

  @Test
  void weRefuseWhatHugoRefuses() {
    for (String source : REFUSED) {
      ParseResult result = Template.parse("t.html", source);
      boolean refused =
          !(result instanceof Template template)
              || template.print(SampleSite.DATA, new SampleSite()) instanceof Fault;
      assertThat(refused).as(source).isTrue();
    }
  }

  @Test
  void hugoPrintsWhatTheTablesSay(@TempDir Path directory) throws Exception {
    List<Map.Entry<String, String>> rows = new ArrayList<>();
    for (String table : TABLES) {
      rows.addAll(rows(table));
    }
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      page.append("[{{ partial \"t").append(i).append(".html\" .Params | string");
      page.append(" | base64Encode }}]\u0001");
    }
    RealHugo hugo = hugo(directory, page.toString());
    for (int i = 0; i < rows.size(); i++) {
      hugo.partial("t" + i, rows.get(i).getKey());
    }
    String[] printed = hugo.build(List.of(SampleSite.FRONT_MATTER)).get(0).split("\u0001", -1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(printed[i]).as(rows.get(i).getKey()).isEqualTo(rows.get(i).getValue());
    }
  }

  @Test
  void hugoRefusesWhatWeRefuse(@TempDir Path directory) throws Exception {
    RealHugo hugo = hugo(directory, "{{ partial \"t.html\" .Params }}");
    hugo.partial("t", "good");
    assertThat(hugo.refuses(SampleSite.FRONT_MATTER)).isFalse();
    for (String source : REFUSED) {
      hugo.partial("t", source);
      assertThat(hugo.refuses(SampleSite.FRONT_MATTER)).as(source).isTrue();
    }
  }

  private static RealHugo hugo(Path directory, String page) throws IOException {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    RealHugo hugo = new RealHugo(directory, page);
    for (Map.Entry<String, String> partial : SampleSite.PARTIALS.entrySet()) {
      hugo.partial(partial.getKey().replace(".html", ""), partial.getValue());
    }
    return hugo;
  }

  private static String printed(String source) {
    ParseResult result = Template.parse("t.html", source);
    if (!(result instanceof Template template)) {
      return result.toString();
    }
    PrintResult printed = template.print(SampleSite.DATA, new SampleSite());
    return printed instanceof Printed text ? text.text() : printed.toString();
  }

  private static List<Map.Entry<String, String>> rows(String table) throws IOException {
    try (InputStream in = HugoTableTest.class.getResourceAsStream(table + ".txt")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<Map.Entry<String, String>> rows = new ArrayList<>();
      for (int i = 0; i + 1 < lines.length; i += 2) {
        assertThat(lines[i + 1]).startsWith("⇒ ");
        rows.add(Map.entry(decoded(lines[i]), decoded(lines[i + 1].substring(2))));
      }
      return rows;
    }
  }

  private static String decoded(String line) {
    return line.replace('⏎', '\n');
  }
}
