package dev.faqeditor.preview.goldmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.GoldmarkSettings;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BreaksLaws {

  private static final Pattern BREAK =
      Pattern.compile(" {0,3}((\\*[ \t]*){3,}|(_[ \t]*){3,}|(-[ \t]*){3,})");

  private final Goldmark goldmark = new Goldmark(GoldmarkSettings.DEFAULTS);

  /** Lines that often are breaks. */
  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("-*", "--", "**", "__", "-", "_*x")
        .flatMap(signs -> Arbitraries.strings().withChars(signs + "  \t").ofMaxLength(9));
  }

  @Property(tries = 1000, seed = "1")
  void threeOfOneSignAndBlanksAreABreak(@ForAll("lines") String line) {
    boolean printed = goldmark.render(line + "\n").equals("<hr>\n");
    assertThat(printed).isEqualTo(BREAK.matcher(line).matches());
  }
}
