package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How shortcode tags are spelled, and what Hugo makes of them; measured with 0.111.3. */
class TagTableTest {

  /**
   * A text, and the calls in it as Hugo makes them: each as its name, then its inner text in
   * parentheses.
   */
  private record Row(String text, String calls) {}

  private static final List<Row> READ =
      List.of(
          new Row("{{< x >}}i{{< /x >}}", "x(i)"),
          new Row("{{% x %}}i{{% /x %}}", "x(i)"),
          new Row("{{< x >}}i{{</ x >}}", "x(i)"),
          new Row("{{< x >}}i{{</x>}}", "x(i)"),
          new Row("{{< x >}}i{{< /x>}}", "x(i)"),
          new Row("{{< x >}}i{{< / x >}}", "x(i)"),
          new Row("{{% x %}}i{{%/x%}}", "x(i)"),
          new Row("{{% x %}}i{{%/ x%}}", "x(i)"),
          new Row("{{% x %}}i{{% /\nx %}}", "x(i)"),
          new Row("{{% x %}}i{{% /x \t %}}", "x(i)"),
          new Row("{{% x %}}i{{< /x >}}", "x(i)"),
          new Row("{{< x >}}i{{% /x %}}", "x(i)"),
          new Row("{{<x>}}i{{</x>}}", "x(i)"),
          new Row("{{%x%}}i{{%/x%}}", "x(i)"),
          new Row("{{% x%}}i{{% /x%}}", "x(i)"),
          new Row("{{<\tx\t>}}i{{</\tx\t>}}", "x(i)"),
          new Row("{{<\nx\n>}}i{{< /x >}}", "x(i)"),
          new Row("{{< x\n  a=\"1\"\n  b=2\n>}}i{{< /x >}}", "x(i)"),
          new Row("{{< x\r\n  a=\"1\"\r\n>}}i{{< /x >}}", "x(i)"),
          new Row("{{< x\"a\">}}i{{< /x >}}", "x(i)"),
          new Row("{{< x`a`>}}i{{< /x >}}", "x(i)"),
          new Row("{{< x\\\"a\\\" >}}i{{< /x >}}", "x(i)"),
          new Row("{{< x />}}", "x()"),
          new Row("{{< x / >}}", "x()"),
          new Row("{{% x /%}}", "x()"),
          new Row("{{< x a=\"1\"/>}}", "x()"),
          new Row("{{< x a=b />}}", "x()"),
          new Row("{{< x b/>}}", "x()"),
          new Row("{{< x-y />}}", "x-y()"),
          new Row("{{< x_y />}}", "x_y()"),
          new Row("{{< _x />}}", "_x()"),
          new Row("{{< x1 />}}", "x1()"),
          new Row("{{< 1x />}}", "1x()"),
          new Row("{{< åäö />}}", "åäö()"),
          new Row("{{< \uD835\uDCB3 />}}", "\uD835\uDCB3()"),
          new Row("{{< ns/x >}}i{{</ns/x>}}", "ns/x(i)"),
          new Row("{{< v >}}", "v()"),
          new Row("{{% v %}}", "v()"),
          new Row("{{{< v >}}}", "{v()}"),
          new Row("{{< x >}}a{{< x >}}b{{< /x >}}c{{< /x >}}", "x(ax(b)c)"),
          new Row("{{< x >}}a{{< x-y >}}b{{< /x-y >}}c{{< /x >}}", "x(ax-y(b)c)"),
          new Row("{{< x >}}a{{< x />}}b{{< x >}}c{{< /x >}}{{< /x >}}", "x(ax()bx(c))"),
          new Row("{{< x >}}a{{% v %}}b{{< /x >}}", "x(av()b)"),
          new Row("{{</* x */>}}", "{{< x >}}"),
          new Row("{{%/* x a=1 */%}}", "{{% x a=1 %}}"),
          new Row("{{</**/>}}", "{{<>}}"),
          new Row("{{</* x */>}} {{< v >}}", "{{< x >}} v()"),
          new Row("{{ < x > }}", "{{ < x > }}"));

  private static final List<String> REFUSED =
      List.of(
          "{{% x %}}i{{% /x\n%}}",
          "{{% x %}}i{{% /x\r\n%}}",
          "{{% x %}}i{{% /x a %}}",
          "{{% x %}}i{{% /x / %}}",
          "{{% x %}}i{{% /x/ %}}",
          "{{< x >}}i{{< /x\u00A0>}}",
          "{{< x >}}i{{< /x",
          "{{< x/>}}",
          "{{< ns/x/>}}",
          "{{< x a=b/>}}",
          "{{< x a=b>}}",
          "{{< -x />}}",
          "{{< .x />}}",
          "{{< x.y />}}",
          "{{< x.html />}}",
          "{{< x.inline>}}",
          "{{< x.inline\n>}}a{{< /x.inline >}}",
          "{{< .inline >}}a{{< /.inline >}}",
          "{{< x.y.inline >}}a{{< /x.y.inline >}}",
          "{{< x.inline.y >}}a{{< /x.inline.y >}}",
          "{{< x² />}}",
          "{{< x! />}}",
          "{{< \"x\" />}}",
          "{{<\u00A0v >}}",
          "{{< v\u000B>}}",
          "{{< v\0>}}",
          "{{< v a=\"1\" b >}}",
          "{{< v \"a >}}",
          "{{< v \"a\nb\" >}}",
          "{{< v",
          "{{<",
          "{{<>}}",
          "{{< >}}",
          "{{% %}}",
          "{{% v >}}",
          "{{< v %}}",
          "{{% v >}} %}}",
          "{{< v > }}",
          "{{< v {{< v >}} >}}",
          "{{</* x >}}",
          "{{</* x */ >}}",
          "{{</* x */%}}",
          "{{</*/>}}",
          "{{< /* x */ >}}");

  /** What Hugo takes without a word, though it drops a part of it. */
  private static final List<String> REFUSED_BY_US_ALONE =
      List.of(
          "{{% x %}}i{{% / %}}",
          "{{% x %}}i{{% //x %}}", "{{< x //>}}", "{{< x /a>}}", "{{< v=1 >}}");

  /** Shortcodes that are their own template: Go code stands between the tags. */
  private static final List<String> INLINE =
      List.of(
          "{{< x.inline >}}{{ .Name }}{{< /x.inline >}}",
          "{{< x.inline \"p\" >}}{{ .Get 0 }}{{< / x.inline >}}",
          "{{< x.inline >}}{{ if true }}{{ `%}}` }}{{ end }}{{</ x.inline >}}",
          "{{< ns/x.inline >}}a{{< /ns/x.inline >}}");

  private static final List<String> NAMES =
      List.of("x", "x-y", "x_y", "_x", "x1", "1x", "åäö", "\uD835\uDCB3", "ns/x", "-x");

  private static final String PRINTS_PAGE =
      "[{{ trim (.Content | plainify | htmlUnescape) \" \\n\" | base64Encode }}]";

  private static final String PRINTS_INNER = "{{ .Name }}({{ .Inner }})";

  @Test
  void weReadWhatTheTableSays() {
    for (Row row : READ) {
      assertThat(calls(row.text)).as(row.text).isEqualTo(row.calls);
    }
  }

  @Test
  void whatIsRefusedIsUnfinishedToItsLinesEnd() {
    for (String text : REFUSED) {
      assertThat(isRefused(text)).as(text).isTrue();
    }
    assertThat(REFUSED_BY_US_ALONE).allMatch(TagTableTest::isRefused);
  }

  @Test
  void anInlineShortcodeIsAPairAroundItsCode() {
    for (String text : INLINE) {
      assertThat(Shortcodes.in(text, 0))
          .as(text)
          .extracting(ShortcodeTag::form)
          .containsExactly(ShortcodeTag.Form.OPENING, ShortcodeTag.Form.CLOSING);
    }
  }

  @Test
  void hugoReadsWhatTheTableSays(@TempDir Path directory) throws Exception {
    List<String> printed = hugo(directory).build(READ.stream().map(row -> page(row.text)).toList());
    for (int i = 0; i < READ.size(); i++) {
      assertThat(printed.get(i)).as(READ.get(i).text).isEqualTo(READ.get(i).calls);
    }
  }

  @Test
  void hugoRefusesWhatTheTableRefuses(@TempDir Path directory) throws Exception {
    List<String> pages = REFUSED.stream().map(TagTableTest::page).toList();
    assertThat(hugo(directory).accepted(pages)).isEmpty();
  }

  @Test
  void hugoBuildsInlineShortcodesAndWhatWeRefuseAlone(@TempDir Path directory) throws Exception {
    RealHugo hugo = hugo(directory);
    hugo.build(INLINE.stream().map(TagTableTest::page).toList());
    hugo.build(REFUSED_BY_US_ALONE.stream().map(TagTableTest::page).toList());
  }

  private static RealHugo hugo(Path directory) throws IOException {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    RealHugo hugo = new RealHugo(directory, PRINTS_PAGE);
    for (String name : NAMES) {
      hugo.shortcode(name, PRINTS_INNER);
    }
    hugo.shortcode("v", "{{ .Name }}()");
    return hugo;
  }

  private static String page(String text) {
    return "---\ntitle: t\n---\n" + text;
  }

  private static boolean isRefused(String text) {
    return Shortcodes.in(text, 0).stream()
        .anyMatch(tag -> tag.form() == ShortcodeTag.Form.UNFINISHED);
  }

  private static String calls(String text) {
    List<ShortcodeTag> tags = Shortcodes.in(text, 0);
    List<ShortcodeTag> alone = ShortcodePairs.of(tags).unclosed();
    StringBuilder calls = new StringBuilder();
    int at = 0;
    for (ShortcodeTag tag : tags) {
      calls.append(text, at, tag.span().start());
      calls.append(
          switch (tag.form()) {
            case OPENING -> tag.name() + (alone.contains(tag) ? "()" : "(");
            case CLOSING -> ")";
            case SELF_CLOSING -> tag.name() + "()";
            case ESCAPED -> tag.span().of(text).replace("/*", "").replace("*/", "");
            case UNFINISHED -> "unfinished";
          });
      at = tag.span().end();
    }
    return calls.append(text.substring(at)).toString();
  }
}
