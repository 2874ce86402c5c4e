package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NotationLaws {

  private static final InnerNotation INNER = new InnerNotation("\r\n");
  private static final SourceNotation SOURCE = new SourceNotation("\n");

  /** Every short text of line ends and blanks, since chance meets their corners too seldom. */
  @Test
  void innerAndSourceTextsReadBackInEveryMixOfLineEnds() {
    List<String> values = allOf("a", " ", "\n");
    for (String raw : allOf("a", " ", "\n", "\r\n", "\r")) {
      for (String value : values) {
        assertThat(readsBack(INNER, raw, value)).isTrue();
        assertThat(readsBack(SOURCE, raw, value)).isTrue();
      }
    }
  }

  @Test
  void introsReadBackInEveryMixOfLineEndsUnlessTheyAreBlank() {
    List<String> values = allOf("a", " ", "\n");
    for (String raw : allOf("a", " ", "\n", "\r\n", "\r")) {
      for (boolean last : new boolean[] {true, false}) {
        IntroNotation notation = new IntroNotation("\n", last);
        writesBack(notation, raw);
        for (String value : values) {
          boolean says = readsBack(notation, raw, value);
          assertThat(says || value.isBlank()).as("<%s> in <%s>", value, raw).isTrue();
        }
      }
    }
  }

  /** All texts of up to four of the pieces. */
  private static List<String> allOf(String... pieces) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int length = 1, from = 0; length <= 4; length++) {
      int to = texts.size();
      for (String text : List.copyOf(texts.subList(from, to))) {
        for (String piece : pieces) {
          texts.add(text + piece);
        }
      }
      from = to;
    }
    return texts;
  }

  @Property(seed = "1")
  void whatIsReadFromAnInnerTextIsWrittenBack(@ForAll("texts") String raw) {
    writesBack(INNER, raw);
  }

  @Property(seed = "1")
  void everyInnerTextReadsBack(@ForAll("texts") String raw, @ForAll("lines") String value) {
    assertThat(readsBack(INNER, raw, value)).isTrue();
  }

  @Property(seed = "1")
  void sourceTextReadsBack(@ForAll("texts") String raw, @ForAll("lines") String value) {
    writesBack(SOURCE, raw);
    assertThat(readsBack(SOURCE, raw, value)).isTrue();
  }

  @Property(seed = "1")
  void everyHeadingOfOneLineReadsBack(@ForAll("words") String raw, @ForAll("words") String value) {
    writesBack(HeadingNotation.ATX, raw);
    assertThat(readsBack(HeadingNotation.ATX, raw, value)).isTrue();
  }

  @Property(seed = "1")
  void aParameterReadsBackUnlessItNeedsBothKindsOfQuotes(
      @ForAll("words") String old, @ForAll("words") String value) {
    String raw = ParameterNotation.PARAMETER.write(old, "\"\"").orElse("\"x\"");
    writesBack(ParameterNotation.PARAMETER, raw);
    boolean written = readsBack(ParameterNotation.PARAMETER, raw, value);
    if (!value.contains("`")) {
      assertThat(written).isTrue();
    }
  }

  @Property(seed = "1")
  void aYamlTextReadsBackInEveryStyle(
      @ForAll("yamlStyles") String raw, @ForAll("words") String value) {
    YamlNotation notation = YamlNotation.of(raw);
    writesBack(notation, raw);
    assertThat(readsBack(notation, raw, value)).isTrue();
    assertThat(YamlScalars.says(notation.write(value, raw).orElseThrow(), value)).isTrue();
  }

  @Property(seed = "1")
  void aYamlValueThatIsNoTextNeverBecomesOne(
      @ForAll("yamlValues") String raw, @ForAll("words") String value) {
    YamlNotation notation = YamlNotation.of(raw);
    Optional<String> written = notation.write(value, raw);
    written.ifPresent(text -> assertThat(YamlNotation.of(text).type()).isEqualTo(notation.type()));
  }

  private static void writesBack(Notation notation, String raw) {
    assertThat(notation.write(notation.read(raw).value(), raw)).contains(raw);
  }

  private static boolean readsBack(Notation notation, String raw, String value) {
    Optional<String> written = notation.write(value, raw);
    written.ifPresent(text -> assertThat(notation.read(text).value()).isEqualTo(value));
    return written.isPresent();
  }

  @Provide
  Arbitrary<String> texts() {
    return pieces("a", "å", " ", "\t", "\n", "\r\n", "\r", "\u00AD", "\uD83D\uDEA2", "#", "\u2028");
  }

  @Provide
  Arbitrary<String> lines() {
    return pieces("a", "å", " ", "\t", "\n", "\u00AD", "\uD83D\uDEA2", "\"", "\\", "`", "\u2028");
  }

  @Provide
  Arbitrary<String> words() {
    return pieces(
        "a", "å", " ", "\"", "\\", "'", "`", "#", ":", "- ", "1", "\uD83D\uDEA2", "\u00AD");
  }

  @Provide
  Arbitrary<String> yamlStyles() {
    return Arbitraries.of(
        "plain text",
        "over two\n  lines",
        "\"double\"",
        "\"esc\\u00e5pe \\\" d\"",
        "\"over\n  two \\\n  lines\"",
        "'single'",
        "'it''s'",
        "|\n  literal\n  lines",
        ">-\n  folded\n  lines\n\n  and more",
        "\"\"",
        "''",
        "");
  }

  @Provide
  Arbitrary<String> yamlValues() {
    return Arbitraries.of("true", "No", "12", "99.9", "2024-05-14", "2024-05-14T09:12:33+02:00");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(8).map(list -> String.join("", list));
  }
}
