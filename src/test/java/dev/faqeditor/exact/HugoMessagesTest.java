package dev.faqeditor.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hugo of several versions has printed. */
class HugoMessagesTest {

  private final HugoMessages messages =
      new HugoMessages(
          Path.of("/tmp/w/content/faq.md"),
          Path.of("/site/content/sv/faq.md"),
          Path.of("/tmp/w/config"),
          Path.of("/site"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        // 0.111
        "Error: Error building site: \"/tmp/w/content/faq.md:155:1\": failed to extract shortcode:"
            + " template for shortcode \"nosuch\" not found | SHORTCODE_UNKNOWN | 155 | nosuch",
        "Error: Error building site: \"/tmp/w/content/faq.md:7:3\": failed to extract shortcode:"
            + " shortcode \"question\" must be closed or self-closed |"
            + " SHORTCODE_UNCLOSED | 7 | question",
        "ERROR 2026/11/25 13:52:32 [sv] REF_NOT_FOUND: Ref \"x\":"
            + " \"/tmp/w/content/faq.md:9:3\": page not found | REFERENCE | 9 | x",
        "Error: Error building site: \"/tmp/w/content/faq.md:1:1\": failed to unmarshal YAML:"
            + " yaml: line 2: did not find expected ',' or ']' | FRONT_MATTER | 3 | ´´",
        "Error: Error building site: \"/tmp/w/content/faq.md:2:11\": unmarshal failed: toml: basic"
            + " strings cannot have new lines | FRONT_MATTER | 2 | ´´",
        // 0.131
        "Error: error building site: process: readAndProcessContent:"
            + " \"/tmp/w/content/faq.md:8:1\": failed to extract shortcode: template for shortcode"
            + " \"columns\" not found | SHORTCODE_UNKNOWN | 8 | columns",
        "Error: error building site: assemble: \"/tmp/w/content/faq.md:11:1\": failed to extract"
            + " shortcode: closing tag for shortcode 'b' does not match start tag |"
            + " SHORTCODE_STRAY | 11 | b",
        "ERROR render of \"/faq\" failed: \"/tmp/w/content/faq.md:4:1\": failed to render shortcode"
            + " \"fig\": failed to process shortcode: \"/site/layouts/shortcodes/fig.html:2:3\":"
            + " execute of template failed | OTHER | 4 | ´´",
      })
  void aFaultOfThePageHasItsLine(String said, HugoMessage.Kind kind, int line, String subject) {
    HugoMessage message = messages.fault("Start building sites …\n" + said + "\nTotal in 3 ms\n");
    assertThat(message.kind()).isEqualTo(kind);
    assertThat(message.onPage()).isTrue();
    assertThat(message.line()).isEqualTo(line);
    assertThat(message.subject()).isEqualTo(subject);
  }

  @Test
  void aPageCountsMoreThanWhatComesBefore() {
    String said =
        "\u001B[31mERROR\u001B[0m \"/site/content/sv/a.md:3:1\": first\n"
            + "ERROR \"/tmp/w/content/faq.md:5:2\": second\nError: logged 2 error(s)\n";
    assertThat(messages.fault(said).text()).isEqualTo("second");
  }

  @Test
  void anotherFileIsNamed() {
    HugoMessage layout =
        messages.fault(
            "Error: error building site: failed to render pages: render of \"/faq\" failed:"
                + " \"/site/layouts/_default/single.html:22:7\": execute of template failed: x");
    assertThat(layout.file()).contains(Path.of("/site/layouts/_default/single.html"));
    assertThat(layout.onPage()).isFalse();
    assertThat(layout.line()).isEqualTo(22);
    assertThat(layout.text()).isEqualTo("execute of template failed: x");
    HugoMessage configuration =
        messages.fault("Error: \"/tmp/w/config/_default/hugo.toml:3:1\": unmarshal failed: toml");
    assertThat(configuration.file()).contains(Path.of("/site/config/_default/hugo.toml"));
  }

  @Test
  void whatIsNotUnderstoodIsSaidAsItIs() {
    assertThat(messages.fault("boom\n\n").text()).isEqualTo("boom");
    assertThat(messages.fault("").text()).isEmpty();
    assertThat(messages.fault("Error: module \"tema\" not found").text())
        .isEqualTo("module \"tema\" not found");
  }

  @Test
  void warningsOfOtherPagesAreLeftOut() {
    String said =
        "WARN 2026/11/25 13:52:32 [sv] REF_NOT_FOUND: Ref \"a\": \"/tmp/w/content/faq.md:9:3\": no\n"
            + "WARN  deprecated: something\nWARN  [sv] REF_NOT_FOUND: Ref \"b\":"
            + " \"/site/content/sv/b.md:9:3\": no\n";
    assertThat(messages.warnings(said)).extracting(HugoMessage::subject).containsExactly("a");
  }

  @Test
  void aLineAndColumnAreAPlaceInTheText() {
    String text = "a\r\n\uD83D\uDE00xy\nz";
    assertThat(at(2, 2).offsetIn(text)).isEqualTo(text.indexOf('x'));
    assertThat(at(2, 99).offsetIn(text)).isEqualTo(text.indexOf("\nz"));
    assertThat(at(9, 1).offsetIn(text)).isEqualTo(text.indexOf('z'));
    assertThat(at(0, 0).offsetIn(text)).isZero();
  }

  @Test
  void aShortcodeInAnotherIsFoundWhereItStands() {
    String text = "a\n{{% outer %}}\nb å {{< inner >}}\n{{% /outer %}}\n";
    HugoMessage message =
        messages
            .fault(
                "Error: \"/tmp/w/content/faq.md:2:1\": template for shortcode \"inner\" not found")
            .exactlyIn(text);
    assertThat(message.line()).isEqualTo(3);
    assertThat(message.offsetIn(text)).isEqualTo(text.indexOf("{{< inner"));
    assertThat(message.exactlyIn("other")).isEqualTo(message);
  }

  private static HugoMessage at(int line, int column) {
    return new HugoMessage(HugoMessage.Kind.OTHER, Optional.empty(), true, line, column, "", "");
  }
}
