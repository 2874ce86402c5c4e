package dev.faqeditor.hugo;

import static dev.faqeditor.hugo.ScalarType.BOOLEAN;
import static dev.faqeditor.hugo.ScalarType.DATE;
import static dev.faqeditor.hugo.ScalarType.DECIMAL;
import static dev.faqeditor.hugo.ScalarType.EMPTY;
import static dev.faqeditor.hugo.ScalarType.INTEGER;
import static dev.faqeditor.hugo.ScalarType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How values of YAML front matter are spelled, and what Hugo reads; measured with 0.111.3. */
class FrontMatterTableTest {

  /** Texts in every style, and what they say; the last line end of a block is not shown. */
  private static final List<Map.Entry<String, String>> TEXTS =
      List.of(
          Map.entry("plain", "plain"),
          Map.entry("plain # comment", "plain"),
          Map.entry("a#b", "a#b"),
          Map.entry("a :b", "a :b"),
          Map.entry("-a", "-a"),
          Map.entry("?a", "?a"),
          Map.entry("a\tb", "a\tb"),
          Map.entry("a\n  b", "a b"),
          Map.entry("a\n\n  b", "a\nb"),
          Map.entry("\uD83D\uDEA2 ferry # boat", "\uD83D\uDEA2 ferry"),
          Map.entry("soft\u00ADhyphen", "soft\u00ADhyphen"),
          Map.entry("\"\"", ""),
          Map.entry("\"a # b\" # comment", "a # b"),
          Map.entry("\"\\u00e5 \\x41 \\\\ \\\" \\n\\_x\"", "å A \\ \" \n\u00A0x"),
          Map.entry("\"\\U0001F6A2 \uD83D\uDEA2\"", "\uD83D\uDEA2 \uD83D\uDEA2"),
          Map.entry("\"a\n  b\"", "a b"),
          Map.entry("\"a\n\n  b\"", "a\nb"),
          Map.entry("\"a \\\n  b\"", "a b"),
          Map.entry("\"a\u2028b\"", "a\u2028b"),
          Map.entry("''", ""),
          Map.entry("'it''s \\n'", "it's \\n"),
          Map.entry("'a\n  b'", "a b"),
          Map.entry("|\n  a\n  b", "a\nb"),
          Map.entry("|-\n  a\n   b", "a\n b"),
          Map.entry("|2\n   a", " a"),
          Map.entry("| # comment\n  a", "a"),
          Map.entry("|\n a\n\n b", "a\n\nb"),
          Map.entry(">\n  a\n  b\n\n  c", "a b\nc"),
          Map.entry(">-\n  a\n    b\n  c", "a\n  b\nc"),
          Map.entry("&anchor x", "x"),
          Map.entry("!!str 12", "12"),
          Map.entry("!!str yes", "yes"),
          Map.entry("'yes'", "yes"),
          Map.entry("\"12\"", "12"),
          Map.entry("\"2024-05-14\"", "2024-05-14"));

  /** Plain spellings, and what they are taken for. */
  private static final Map<ScalarType, List<String>> PLAIN =
      Map.of(
          BOOLEAN,
          List.of(
              "true", "True", "TRUE", "false", "yes", "Yes", "YES", "no", "on", "On", "off", "OFF",
              "y", "Y", "n", "N"),
          INTEGER,
          List.of(
              "0",
              "00",
              "-0",
              "12",
              "-12",
              "+12",
              "007",
              "010",
              "0o17",
              "0O17",
              "0x1F",
              "0X1f",
              "-0x1F",
              "0x_1",
              "0b101",
              "0B1",
              "1_000",
              "1_",
              "1__0",
              "0_1",
              "0O_17",
              "2024_05",
              "-_1",
              "9223372036854775807",
              "18446744073709551615"),
          DECIMAL,
          List.of(
              "0.5", ".5", "-.5", "+.5", "5.", "5.e3", "1e3", "1E3", "1e+3", "1.5e-3", "08", "09",
              "1_0.5", "1.5_0", "1e1_0", "1_e_3", "-._5", ".5_0", "08_1", "018.5", ".inf", ".Inf",
              ".INF", "-.inf", "+.inf", ".nan", ".NaN"),
          EMPTY,
          List.of("", "~", "null", "Null", "NULL", "~ # comment"),
          TEXT,
          List.of(
              "tRUE",
              "yES",
              "oN",
              "oFF",
              "nULL",
              "12:30",
              "12:30:45",
              "190:20:30",
              "_1",
              "0x",
              "0x_",
              "0b2",
              "0o_",
              "1e",
              ".",
              "..",
              ".e3",
              "._5",
              ".5_",
              ".5__0",
              "_",
              "+_",
              "0o8",
              "0b",
              ".iNF",
              "-.nan",
              "nan",
              "inf",
              "NaN",
              "Infinity",
              "0x1p3",
              "1.2.3",
              "+",
              "=",
              "<<",
              "2024-05",
              "24-05-14"));

  /**
   * Dates as Hugo reads them in {@code date}; in other keys they stay text until a template asks.
   */
  private static final List<String> DATES =
      List.of(
          "2024-05-14",
          "2024-05-14T09:12:33",
          "2024-05-14 09:12:33",
          "2024-05-14 9:12:33",
          "2024-05-14T09:12:33Z",
          "2024-05-14T9:12:33Z",
          "2024-05-14 09:12:33Z",
          "2024-05-14T09:12:33+02:00",
          "2024-05-14T09:12:33-0700",
          "2024-05-14 09:12:33+02:00",
          "2024-05-14 09:12:33 +02:00",
          "2024-05-14 09:12:33 +0200",
          "2024-05-14T09:12:33.5",
          "2024-05-14 09:12:33.25Z",
          "2024-05-14T09:12:33.123456789Z");

  /** Dates to YAML; Hugo takes them for the year 1, without a word. */
  private static final List<String> DATES_TO_YAML_ALONE =
      List.of(
          "2024-1-5",
          "2024-05-4",
          "2024-02-30",
          "2024-05-14t09:12:33Z",
          "2024-05-14T09:12:33+02",
          "2024-05-14T9:1:3Z",
          "2024-05-14T09:12",
          "2024-05-14 09:12:33 Z");

  private static final List<String> REFUSED =
      List.of(
          "- x",
          "@a",
          "`a`",
          "%a",
          "a: b",
          "\"a\" b",
          "? a",
          "*nowhere",
          "\"\\q\"",
          "'open",
          "\u007F");

  /** Whole pages whose front matter says {@code k: 1}. */
  private static final List<String> PAGES =
      List.of(
          "---\nk: 1\n---\n",
          "---\nk: 1\n---",
          "---\nk: 1\n----\nx",
          "---\nk: 1\n---x\n",
          "---\r\nk: 1\r\n---\r\n",
          "---\rk: 1\r---\r",
          "--- \nk: 1\n---\n",
          "--- # comment\nk: 1\n---\n",
          "---k: 1\n---\n",
          "--- {k: 1}\n---\n",
          "------\nk: 1\n---\n",
          "\n\n---\nk: 1\n---\n",
          " ---\nk: 1\n---\n",
          "\uFEFF---\nk: 1\n---\n",
          "---\nk: 1\n...\n---\n",
          "---\n\"k\": 1\n---\n",
          "---\n# comment\n\nk: 1\n\n\n---\n",
          "---\n\uD83D\uDEA2: boat\nk: 1\n---\n",
          "---\nk: 0\nk: 1\n---\n");

  private static final String PRINTS_TYPE =
      "[{{ printf \"%T:%v\" .Params.k .Params.k | base64Encode }}]";

  @Test
  void weReadTextsAsTheTableSays() {
    for (Map.Entry<String, String> text : TEXTS) {
      FrontMatterEntry entry = entry(text.getKey());
      assertThat(entry.notation().read(entry.value().of(page(text.getKey()))).value())
          .as(text.getKey())
          .isEqualTo(text.getValue());
      assertThat(entry.faithful()).as(text.getKey()).isTrue();
      assertThat(entry.notation().type()).as(text.getKey()).isEqualTo(TEXT);
    }
  }

  @Test
  void weTakePlainSpellingsForWhatTheTableSays() {
    PLAIN.forEach(
        (type, raws) -> assertThat(raws).allMatch(raw -> typeOf(raw) == type, type.name()));
    assertThat(DATES).allMatch(raw -> typeOf(raw) == DATE);
    assertThat(DATES_TO_YAML_ALONE).allMatch(raw -> typeOf(raw) == DATE);
  }

  @Test
  void aNumberTooLargeForGoIsStillANumber() {
    assertThat(typeOf("99999999999999999999999")).isEqualTo(INTEGER);
    assertThat(typeOf("1e400")).isEqualTo(DECIMAL);
  }

  @Test
  void whatYamlRefusesIsAFault() {
    assertThat(REFUSED).allMatch(raw -> FrontMatter.in(page(raw)).fault().isPresent());
  }

  @Test
  void frontMatterIsFoundInEveryFrame() {
    for (String page : PAGES) {
      List<FrontMatterEntry> entries = FrontMatter.in(page).entries();
      assertThat(entries).as(page).isNotEmpty();
      FrontMatterEntry last = entries.get(entries.size() - 1);
      assertThat(last.key() + ": " + last.value().of(page)).as(page).isEqualTo("k: 1");
    }
  }

  @Test
  void aValueWithATagOfAnotherTypeIsNotWritten() {
    assertThat(List.of("!!int \"12\"", "!!bool \"yes\"", "!!float 12"))
        .noneMatch(raw -> entry(raw).faithful());
  }

  @Test
  void hugoReadsTextsAsTheTableSays(@TempDir Path directory) throws Exception {
    List<String> pages = TEXTS.stream().map(text -> page(text.getKey())).toList();
    List<String> printed = hugo(directory, PRINTS_TYPE).build(pages);
    for (int i = 0; i < pages.size(); i++) {
      boolean block = TEXTS.get(i).getKey().matches("(?s)[|>][^-].*");
      String says = "string:" + TEXTS.get(i).getValue() + (block ? "\n" : "");
      assertThat(printed.get(i)).as(pages.get(i)).isEqualTo(says);
    }
  }

  @Test
  void hugoTakesPlainSpellingsForWhatTheTableSays(@TempDir Path directory) throws Exception {
    List<String> pages = new ArrayList<>();
    List<ScalarType> types = new ArrayList<>();
    PLAIN.forEach(
        (type, raws) -> {
          for (String raw : raws) {
            pages.add(page(raw));
            types.add(type);
          }
        });
    List<String> printed = hugo(directory, PRINTS_TYPE).build(pages);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(typeOfGo(printed.get(i))).as(pages.get(i)).isEqualTo(types.get(i));
    }
  }

  @Test
  void hugoReadsDatesAsTheTableSays(@TempDir Path directory) throws Exception {
    List<String> pages = new ArrayList<>();
    DATES.forEach(raw -> pages.add("---\ndate: " + raw + "\n---\n"));
    DATES_TO_YAML_ALONE.forEach(raw -> pages.add("---\ndate: " + raw + "\n---\n"));
    List<String> printed =
        hugo(directory, "[{{ .Date.Year | string | base64Encode }}]").build(pages);
    for (int i = 0; i < pages.size(); i++) {
      String year = i < DATES.size() ? "2024" : "1";
      assertThat(printed.get(i)).as(pages.get(i)).isEqualTo(year);
    }
  }

  @Test
  void hugoFindsFrontMatterInEveryFrame(@TempDir Path directory) throws Exception {
    assertThat(hugo(directory, PRINTS_TYPE).build(PAGES)).containsOnly("int:1");
  }

  @Test
  void hugoRefusesWhatYamlRefuses(@TempDir Path directory) throws Exception {
    List<String> pages = REFUSED.stream().map(FrontMatterTableTest::page).toList();
    assertThat(hugo(directory, PRINTS_TYPE).accepted(pages)).isEmpty();
  }

  private static RealHugo hugo(Path directory, String template) throws Exception {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    return new RealHugo(directory, template);
  }

  private static ScalarType typeOfGo(String printed) {
    return switch (printed.substring(0, printed.indexOf(':'))) {
      case "bool" -> BOOLEAN;
      case "int", "uint64" -> INTEGER;
      case "float64" -> DECIMAL;
      case "<nil>" -> EMPTY;
      default -> TEXT;
    };
  }

  private static ScalarType typeOf(String raw) {
    return entry(raw).notation().type();
  }

  private static FrontMatterEntry entry(String raw) {
    List<FrontMatterEntry> entries = FrontMatter.in(page(raw)).entries();
    assertThat(entries).as(raw).isNotEmpty();
    return entries.get(0);
  }

  private static String page(String raw) {
    return "---\nk: " + raw + "\n---\n";
  }
}
