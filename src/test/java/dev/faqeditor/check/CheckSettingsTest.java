package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {

  @Test
  void aRuleIsAsBadAsItComesUnlessTheTextSaysSo() {
    CheckSettings settings =
        CheckSettings.of("check.raw-markup = OFF\ncheck.raw-link: error\ncheck.raw-address=x\n");
    assertThat(settings.severity(Rule.RAW_MARKUP)).isEmpty();
    assertThat(settings.severity(Rule.RAW_LINK)).contains(Severity.ERROR);
    assertThat(settings.severity(Rule.RAW_ADDRESS)).contains(Severity.WARNING);
    assertThat(settings.severity(Rule.RAW_TYPOGRAPHY)).contains(Severity.HINT);
  }

  @Test
  void aChangeLeavesTheOtherLinesAsTheyAre() {
    CheckSettings settings =
        CheckSettings.of("# ours\r\nnames = fraga\r\n check.raw-link : hint\r\nx=y");
    assertThat(settings.with(Rule.RAW_LINK, Optional.of(Severity.ERROR)).text())
        .isEqualTo("# ours\r\nnames = fraga\r\ncheck.raw-link = error\r\nx=y");
    assertThat(settings.with(Rule.RAW_MARKUP, Optional.empty()).text())
        .isEqualTo(
            "# ours\r\nnames = fraga\r\n check.raw-link : hint\r\nx=y\r\n"
                + "check.raw-markup = off\r\n");
  }

  @Test
  void whatIsSetReadsBackForEveryRule() {
    for (Rule rule : Rule.values()) {
      CheckSettings settings = CheckSettings.of("names = a\n");
      for (Severity severity : Severity.values()) {
        settings = settings.with(rule, Optional.of(severity));
        assertThat(settings.severity(rule)).contains(severity);
      }
      settings = settings.with(rule, Optional.empty());
      assertThat(settings.severity(rule)).isEmpty();
      assertThat(settings.text()).isEqualTo("names = a\n" + rule.id() + " = off\n");
    }
  }

  @Test
  void aTextThatCannotBeReadSaysNothing() {
    assertThat(CheckSettings.of("check.raw-link = \\u12").severity(Rule.RAW_LINK))
        .contains(Severity.WARNING);
  }

  @Test
  void everyRuleHasItsOwnId() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
    assertThat(Rule.RAW_MARKUP.id()).isEqualTo("check.raw-markup");
  }
}
