package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before: what is shown, with | where it is clicked. After: the source, with | for the caret. */
class SourcePlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Boka st|ugan nu. → Boka st|ugan nu.",
        "Boka “st|ugan” nu. → Boka \"st|ugan\" nu.",
        "Boka stugan nu.| → Boka **stugan** nu.|",
        "Boka stugan| nu. → Boka **stugan|** nu.",
        "en led en l|ed → en led en l|ed",
        "en led en l|ed → en led [en l|ed](/led/)",
        "en l|ed → <a href='/led/'>en l|ed</a>",
        "vandrings|leden → vandrings&shy;|leden",
        "å|rlig → &aring;|rlig",
        "halvö|n → *halv*ö|n",
        "Ur mallen l|ed → l|ed",
        "Ur m|allen led → |led",
        "led ur m|allen → led| ",
        "src l|ed → {{< led src=1 >}} l|ed",
        "Dit le|d → {{< kort text=\"le|d\" >}} x",
      })
  void aClickIsFoundInTheSource(String clicked, String caret) {
    String printed = clicked.replace("|", "");
    String source = caret.replace("|", "");
    assertThat(SourcePlace.of(printed, clicked.indexOf('|'), source)).hasValue(caret.indexOf('|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {"ett → två", "'' → två", "… → två"})
  void whatIsNotInTheSourceHasNoPlace(String printed, String source) {
    assertThat(SourcePlace.of(printed, 0, source)).isEmpty();
  }
}
