package dev.faqeditor.preview.goldmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.hugo.GoldmarkSettings.HeadingIds;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class GoldmarkLaws {

  private static final GoldmarkSettings EVERYTHING =
      new GoldmarkSettings(
          true, false, false, HeadingIds.GITHUB, EnumSet.allOf(Extension.class), Map.of());

  private static final Goldmark GOLDMARK = new Goldmark(EVERYTHING);

  /** Pieces that a rule without an end would make slow. */
  private static final List<String> TRYING =
      List.of(
          "[",
          "[a](",
          "*a **b ",
          "``a`",
          "<",
          "<a ",
          "<!-- ",
          "<?",
          "\"",
          "'",
          "~",
          "[^1]",
          "a@b",
          "| a ",
          "1. a\n",
          "a\n: b\n",
          "[a][b] ",
          "{",
          "a  \n");

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            " ",
            "\n",
            "\n\n",
            "\t",
            "a",
            "å",
            "*",
            "**",
            "_",
            "~",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&amp;",
            "\\",
            "!",
            "|",
            "-",
            "---",
            "#",
            "# ",
            "- ",
            "1. ",
            "> ",
            ": ",
            "\"",
            "'",
            "www.a.se",
            "x@y.se",
            "{#i .c}",
            "[^1]",
            "[^1]: ",
            "[a]: /b",
            "<div>",
            "<b>",
            "=",
            "\r\n",
            "\u00A0",
            "\uD83D\uDE00",
            "\0",
            ":ship:")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(seed = "1")
  void everyTextIsReadWithoutAFault(@ForAll("markdown") String markdown) {
    assertThatCode(() -> new HtmlWriter(EVERYTHING).write(GOLDMARK.parse(markdown)))
        .doesNotThrowAnyException();
  }

  @Property(tries = 80, seed = "1")
  void theSameTextGivesTheSameHtml(@ForAll("markdown") String markdown) {
    assertThat(GOLDMARK.render(markdown)).isEqualTo(new Goldmark(EVERYTHING).render(markdown));
  }

  @Test
  void longTextsOfOnePieceTakeNoLongTime() {
    for (String piece : TRYING) {
      Assertions.assertTimeout(
          Duration.ofSeconds(60),
          () -> GOLDMARK.render(piece.repeat(30_000 / piece.length())),
          piece);
    }
  }
}
