package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< /x >}}",
        "{{% /x %}}",
        "{{</ x >}}",
        "{{</x>}}",
        "{{< /x>}}",
        "{{< / x >}}",
        "{{%/x%}}"
      })
  void everySpellingOfAClosingTagIsRead(String tag) {
    ShortcodeTag read = only(tag);
    assertThat(read.form()).isEqualTo(ShortcodeTag.Form.CLOSING);
    assertThat(read.name()).isEqualTo("x");
  }

  @Test
  void namedParametersMayBeQuotedRawOrBareAndStandOnSeveralLines() {
    String tag = "{{< x a=\"1 \\\" 2\"\n  b=`back\\slash`\n  c= \"spaced\" d=bare >}}";
    ShortcodeTag read = only(tag);
    assertThat(read.parameters())
        .extracting(parameter -> parameter.name() + "=" + parameter.value().of(tag))
        .containsExactly("a=\"1 \\\" 2\"", "b=`back\\slash`", "c=\"spaced\"", "d=bare");
  }

  @Test
  void positionalParametersGoByTheirPlace() {
    String tag = "{{% x \"first\" second %}}";
    assertThat(only(tag).parameter(1).orElseThrow().value().of(tag)).isEqualTo("second");
  }

  @Test
  void namedAndPositionalParametersCannotMix() {
    assertThat(only("{{% x a=\"1\" b %}}").form()).isEqualTo(ShortcodeTag.Form.UNFINISHED);
  }

  @Test
  void anEscapedTagIsOneTag() {
    assertThat(only("{{%/* question question=\"no\" */%}}").form())
        .isEqualTo(ShortcodeTag.Form.ESCAPED);
  }

  @Test
  void aTagThatClosesItselfIsSeen() {
    assertThat(only("{{< x a=\"1\" />}}").form()).isEqualTo(ShortcodeTag.Form.SELF_CLOSING);
  }

  @Test
  void anUnfinishedTagEndsAtItsLinesEnd() {
    List<ShortcodeTag> tags = Shortcodes.in("a {{% x a=\"1\nb {{< y >}}\n", 0);
    assertThat(tags)
        .extracting(ShortcodeTag::form)
        .containsExactly(ShortcodeTag.Form.UNFINISHED, ShortcodeTag.Form.OPENING);
    assertThat(tags.get(0).span().end()).isEqualTo("a {{% x a=\"1".length());
  }

  private static ShortcodeTag only(String text) {
    List<ShortcodeTag> tags = Shortcodes.in(text, 0);
    assertThat(tags).hasSize(1);
    assertThat(tags.get(0).span().length()).isEqualTo(text.length());
    return tags.get(0);
  }
}
