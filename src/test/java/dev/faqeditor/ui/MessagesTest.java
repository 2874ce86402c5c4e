package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.check.Fix;
import dev.faqeditor.check.Rule;
import dev.faqeditor.check.Severity;
import dev.faqeditor.document.ReadOnlyReason;
import dev.faqeditor.document.structure.Obstacle;
import dev.faqeditor.editor.Act;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.merge.Choice;
import dev.faqeditor.merge.Piece;
import dev.faqeditor.merge.Side;
import dev.faqeditor.preferences.LanguageChoice;
import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.preview.Approximation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages SWEDISH = Messages.in(Locale.forLanguageTag("sv-SE"));

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(SWEDISH.bundle().getLocale().getLanguage()).isEqualTo("sv");
    assertThat(SWEDISH.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void everyTextCanBeFormatted(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    for (String key : messages.bundle().keySet()) {
      String text = messages.text(key, 2, 3, 4);
      assertThat(text).as(key).isNotBlank().doesNotContain("{0", "{1", "''");
    }
  }

  @Test
  void anotherLanguageIsEnglish() {
    assertThat(Messages.in(Locale.FRENCH).text("menu.file.save")).isEqualTo("_Save");
  }

  @Test
  void everyValueThatIsSaidHasItsText() {
    List<String> keys =
        Stream.of(
                named("act.", Act.values()),
                named("readonly.", ReadOnlyReason.values()),
                named("obstacle.", Obstacle.values()),
                named("merge.what.", Piece.What.values()),
                named("merge.what.", Piece.What.values()).map(key -> key + ".bare"),
                named("merge.event.", Piece.Event.values()),
                named("merge.choice.", Choice.values()),
                named("merge.taken.", Side.values()),
                named("unreadable.", ReadResult.Reason.values()),
                named("notSaved.", SaveResult.Reason.values()),
                named("approximation.", Approximation.Reason.values()),
                named("approximation.", Approximation.Reason.values()).map(key -> key + ".short"),
                named("theme.", ThemeChoice.values()),
                named("preferences.theme.", ThemeChoice.values()),
                named("preferences.language.", LanguageChoice.values()),
                named("finding.", Rule.values()),
                named("rule.", Rule.values()),
                named("severity.", Severity.values()),
                named("fix.", Fix.Kind.values()),
                Stream.of("lost.fit.BESIDE", "lost.fit.WHOLE"))
            .flatMap(keysOf -> keysOf)
            .toList();
    assertThat(ENGLISH.bundle().keySet()).containsAll(keys);
  }

  @Test
  void numbersAreCounted() {
    assertThat(ENGLISH.text("status.counts", 1, 25)).isEqualTo("1 section · 25 questions");
    assertThat(SWEDISH.text("status.counts", 4, 1)).isEqualTo("4 avsnitt · 1 fråga");
    assertThat(ENGLISH.text("refused.answer.outline")).contains("{{%/* … */%}}");
  }

  private static Stream<String> named(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }
}
