package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How parameters are spelled in a tag, and what Hugo reads; measured with 0.111.3. */
class ParameterTableTest {

  /** What stands in a tag behind the name, and the parameters it gives. */
  private record Row(String raw, List<String> says) {}

  private static final List<Row> READ =
      List.of(
          row("\"plain text\"", "plain text"),
          row("\"a \\\" b\"", "a \" b"),
          row("\"\\\"\"", "\""),
          row("\"\\\"\\\"\"", "\"\""),
          row("\"C:\\temp\"", "C:\\temp"),
          row("\"C:\\temp \\\"x\\\"\"", "C:temp \"x\""),
          row("\"a\\\\b\"", "a\\\\b"),
          row("\"a\\\\\\\"b\"", "a\"b"),
          row("\"a\\\\\\\\\"b\"", "a\"b"),
          row("\"a\\\"b\" \"c\\d\"", "a\"b", "c\\d"),
          row("\"a\\nb\"", "a\\nb"),
          row("\"tab\there\"", "tab\there"),
          row("\"a\rb\"", "a\rb"),
          row("\"\"", ""),
          row("\"a`b\"", "a`b"),
          row("\">}} %}} {{< x >}}\"", ">}} %}} {{< x >}}"),
          row("\"&lt; <b> <!--\"", "&lt; <b> <!--"),
          row("\"åäö é\"", "åäö é"),
          row("\"\uD83D\uDEA2\"", "\uD83D\uDEA2"),
          row("\"soft\u00ADhyphen\"", "soft\u00ADhyphen"),
          row("\"a\u00A0b\uFEFF\"", "a\u00A0b\uFEFF"),
          row("``", ""),
          row("`raw \" \\ \\\" q`", "raw \" \\ \\\" q"),
          row("`two\nlines`", "two\nlines"),
          row("`>}}`", ">}}"),
          row("bare", "bare"),
          row("å", "å"),
          row("\uD835\uDCB3", "\uD835\uDCB3"),
          row("a_b _c d-e -f a. a..b", "a_b", "_c", "d-e", "-f", "a.", "a..b"),
          row("12 -1 1.5 true", "12", "-1", "1.5", "true"),
          row("0x1F 1e3", "0x1F", "1e3"),
          row("\"a\" b `c`", "a", "b", "c"),
          row("\"a\"\"b\"c`d`", "a", "b", "c", "d"),
          row("\\\"v w\\\" \\\"x\\\"", "v w", "x"),
          row("\\\"v\"", "v"),
          row("a=\\\"v w\\\" b=\\\"z\\\"", "a=v w", "b=z"),
          row("a=\\\"v\\\\\\\"", "a=v\\\\"),
          row("a=\"\" b=``", "a=", "b="),
          row("a=\"1\" b=2 c=`3`", "a=1", "b=2", "c=3"),
          row("a=\"1\"\n\tb=\"2\"\r\n", "a=1", "b=2"),
          row("a=\"1\"b=\"2\"", "a=1", "b=2"),
          row("a=\n\"v\"", "a=v"),
          row("a= \"v\"", "a=v"),
          row("a=\u00A0\"v\"", "a=v"),
          row("a=\u2003\"v\"", "a=v"),
          row("a = \"v\"", "a=v"),
          row("a\t= \"v\"", "a=v"),
          row("a\n= \"v\"", "a=v"),
          row("a = \"1\" b = \"2\"", "a=1", "b=2"),
          row("a=b/c", "a=b/c"),
          row("a=http://x.y/z?q=1&r", "a=http://x.y/z?q=1&r"),
          row("a=x,y", "a=x,y"),
          row("a='x'", "a='x'"),
          row("a=x\"y\"", "a=x\"y\""),
          row("a=x`y`", "a=x`y`"),
          row("a==b", "a==b"),
          row("a=v>}}", "a=v>}}"),
          row("a=b/", "a=b/"),
          row("a=\uD83D\uDEA2", "a=\uD83D\uDEA2"),
          row("a=+x b=.y c=-1", "a=+x", "b=.y", "c=-1"),
          row("a-b=1", "a-b=1"),
          row("a.b=1", "a.b=1"),
          row("å=1", "å=1"),
          row("a=\"1\" a=\"2\"", "a=2"),
          row("A=\"1\" a=\"2\"", "A=1", "a=2"));

  private static final List<String> REFUSED =
      List.of(
          "\"a",
          "\"a\\\"",
          "\"a\\\\\"",
          "\"a\nb\"",
          "\"a\r\nb\"",
          "\"a \\` b\"",
          "\"a \\\\` b\"",
          "`a \\` b`",
          "`a",
          "\\`v\\`",
          "\\\"a \\` b\\\"",
          "'x'",
          "a='x y'",
          "a=",
          "http://x",
          ".5",
          "+1",
          "\uD83D\uDEA2",
          "½",
          "²",
          "e\u0301",
          "\u00A0",
          "\u000B\"v\"",
          "\"v\"\u00A0\"w\"",
          "a\u00A0=\"v\"",
          "a=x\u00A0b=y",
          "a=\"1\" b",
          "b a=\"1\"",
          "\"b\" a=\"1\"",
          "a=\"1\" \"b\"",
          "a=\"1\"`b`",
          "a = \"1\" b",
          "a = \"1\" b=\"2\"",
          "a=\"1\" b = \"2\"",
          "a=\"1\",b=\"2\"",
          "a, b",
          "(a)",
          "{{< v >}}");

  /** What Hugo takes without a word, though it drops a part of it. */
  private static final List<String> REFUSED_BY_US_ALONE =
      List.of("=\"x\"", "a=\"1\"=2", "\"b\"=\"1\"", "\\", "\\x", "a=\\x\"y\"");

  private static final List<String> RAWS =
      List.of("\"x\"", "\"a \\\" b\"", "`x`", "bare", "12", "\\\"x\\\"");

  private static final List<String> VALUES =
      List.of(
          "", "word", "12", "true", "-1.5", "a b", "a\"b", "C:\\temp", "C:\\t \"x\"", "a\nb", "\\");

  private static final String PRINTS_PARAMETERS =
      """
      {{- range $k, $v := .Params -}}
      {{- $named := printf "%v=%v" $k $v -}}
      [{{ cond $.IsNamedParams $named (printf "%v" $v) | base64Encode }}]|
      {{- end -}}
      """;

  private static final String PRINTS_TYPE =
      "[{{ printf \"%T:%v\" (.Get 0) (.Get 0) | base64Encode }}]";

  @Test
  void weReadWhatTheTableSays() {
    for (Row row : READ) {
      assertThat(ours(row.raw)).as(row.raw).isEqualTo(row.says);
    }
  }

  @Test
  void weRefuseWhatTheTableRefuses() {
    for (String raw : REFUSED) {
      assertThat(isRefused(raw)).as(raw).isTrue();
    }
    assertThat(REFUSED_BY_US_ALONE).allMatch(ParameterTableTest::isRefused);
  }

  @Test
  void hugoReadsWhatTheTableSays(@TempDir Path directory) throws Exception {
    RealHugo hugo = hugo(directory, PRINTS_PARAMETERS);
    List<String> printed = hugo.build(READ.stream().map(row -> page(row.raw)).toList());
    for (int i = 0; i < READ.size(); i++) {
      String says = String.join("|", READ.get(i).says) + "|";
      assertThat(printed.get(i)).as(READ.get(i).raw).isEqualTo(says);
    }
  }

  @Test
  void hugoRefusesWhatTheTableRefuses(@TempDir Path directory) throws Exception {
    RealHugo hugo = hugo(directory, "{{ .Params }}");
    assertThat(hugo.accepted(REFUSED.stream().map(ParameterTableTest::page).toList())).isEmpty();
  }

  @Test
  void hugoReadsEveryTextThatWeWrite(@TempDir Path directory) throws Exception {
    RealHugo hugo = hugo(directory, PRINTS_TYPE);
    List<String> pages = new ArrayList<>();
    List<String> says = new ArrayList<>();
    for (String raw : RAWS) {
      for (String value : VALUES) {
        pages.add(page(ParameterNotation.PARAMETER.write(value, raw).orElseThrow()));
        says.add(value);
      }
    }
    List<String> printed = hugo.build(pages);
    for (int i = 0; i < pages.size(); i++) {
      boolean wasText = !RAWS.get(i / VALUES.size()).equals("12");
      String text = printed.get(i).substring(printed.get(i).indexOf(':') + 1);
      assertThat(text).as(pages.get(i)).isEqualTo(says.get(i));
      if (wasText) {
        assertThat(printed.get(i)).as(pages.get(i)).startsWith("string:");
      }
    }
  }

  private static RealHugo hugo(Path directory, String template) throws IOException {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    RealHugo hugo = new RealHugo(directory, "{{ .Content }}");
    hugo.shortcode("v", template);
    return hugo;
  }

  private static String tag(String raw) {
    return "{{< v " + raw + " >}}";
  }

  private static String page(String raw) {
    return "---\ntitle: t\n---\n" + tag(raw);
  }

  private static boolean isRefused(String raw) {
    return Shortcodes.in(tag(raw), 0).get(0).form() == ShortcodeTag.Form.UNFINISHED;
  }

  private static List<String> ours(String raw) {
    String text = tag(raw);
    ShortcodeTag tag = Shortcodes.in(text, 0).get(0);
    assertThat(tag.form()).as(raw).isEqualTo(ShortcodeTag.Form.OPENING);
    assertThat(tag.span().length()).as(raw).isEqualTo(text.length());
    return tag.parameters().stream()
        .map(p -> p.isPositional() ? p : tag.parameter(p.name()).orElseThrow())
        .distinct()
        .map(p -> (p.isPositional() ? "" : p.name() + "=") + valueOf(p, text))
        .toList();
  }

  private static String valueOf(ShortcodeParameter parameter, String text) {
    return ParameterNotation.PARAMETER.read(parameter.value().of(text)).value();
  }

  private static Row row(String raw, String... says) {
    return new Row(raw, List.of(says));
  }
}
