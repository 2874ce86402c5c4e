package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.HugoData.Format;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, reading it ends with values or a fault. */
class HugoDataLaws {

  private static final List<String> PIECES =
      List.of(
          "a",
          "title",
          "markup",
          "goldmark",
          "languages",
          "sv",
          "1",
          "1e9",
          "0x",
          "2024-05-14",
          "2024-99-99T",
          "12:30",
          "true",
          "~",
          "\"",
          "'",
          "'''",
          "\"\"\"",
          ":",
          ": ",
          "= ",
          " = ",
          ",",
          ".",
          "[",
          "]",
          "[[",
          "]]",
          "{",
          "}",
          "&x ",
          "*x",
          "<<: ",
          "!!int ",
          "!!binary ",
          "|",
          ">",
          "- ",
          "? ",
          "# ",
          "\n",
          "\n  ",
          "\r\n",
          "\t",
          "\\",
          "\\u00",
          "\uD83D\uDE00",
          "\uD83D",
          "\0",
          "_",
          "-",
          "+",
          "%",
          "@",
          "---\n",
          "+++\n",
          "inf",
          "nan");

  @Property(tries = 3000, seed = "1")
  void readingNeverThrows(@ForAll("texts") String text, @ForAll Format format) {
    assertThat(HugoData.read(text, format)).isNotNull();
  }

  @Property(tries = 1000, seed = "1")
  void readingAnyCharactersNeverThrows(@ForAll String text, @ForAll Format format) {
    assertThat(HugoData.read(text, format)).isNotNull();
  }

  @Property(tries = 1000, seed = "1")
  void everyConfigurationHasAnswers(@ForAll("texts") String text, @ForAll Format format) {
    if (HugoData.read(text, format) instanceof HugoData.Values values) {
      SiteConfiguration configuration = new SiteConfiguration(new Settings(values.map()));
      assertThat(configuration.languages()).isNotEmpty();
      assertThat(configuration.basePath()).startsWith("/").endsWith("/");
      assertThat(configuration.goldmark()).isNotNull();
      assertThat(configuration.imports()).isNotNull();
    }
  }

  @Property(tries = 500, seed = "1")
  void frontMatterOfAnyPageNeverThrows(@ForAll("texts") String text) {
    assertThat(FrontMatterValues.in("---\n" + text + "\n---\n")).isNotNull();
    assertThat(FrontMatterValues.in("+++\n" + text + "\n+++\n")).isNotNull();
    assertThat(FrontMatterValues.in("{" + text + "}\n")).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }
}
