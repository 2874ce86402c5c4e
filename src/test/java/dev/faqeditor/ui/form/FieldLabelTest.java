package dev.faqeditor.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.CommonKeys;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLabelTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @Test
  void aKeyThatHugoKnowsHasANameAndAnyOtherIsItsOwn() {
    assertThat(FieldLabel.ofKey("LastMod", ENGLISH))
        .isEqualTo(new FieldLabel("_Last changed", "LastMod"));
    FieldLabel own = FieldLabel.ofKey("min_nyckel", ENGLISH);
    assertThat(own.plain()).isEqualTo("min_nyckel");
    assertThat(own.key()).isEmpty();
    assertThat(FieldLabel.of(FieldName.parameter("", 1), ENGLISH).plain()).isEqualTo("#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void eachKnownKeyHasANameAndNoTwoControlsOfThePageShareAMnemonic(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    assertThat(CommonKeys.ALL)
        .allSatisfy(key -> assertThat(messages.has("field.key." + key.name())).isTrue());
    List<String> mnemonics =
        Stream.concat(
                Stream.of("menu.file", "menu.edit", "menu.structure", "menu.view", "menu.check")
                    .map(messages::text),
                Stream.concat(
                    Stream.of(messages.text("add.field")),
                    CommonKeys.ALL.stream().map(key -> messages.text("field.key." + key.name()))))
            .map(FieldLabelTest::mnemonic)
            .flatMap(Optional::stream)
            .toList();
    assertThat(mnemonics).doesNotHaveDuplicates().doesNotContain(" ");
  }

  private static Optional<String> mnemonic(String text) {
    int at = text.indexOf('_');
    return at < 0
        ? Optional.empty()
        : Optional.of(text.substring(at + 1, at + 2).toLowerCase(Locale.ROOT));
  }
}
