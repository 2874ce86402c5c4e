package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How values of TOML front matter are spelled, and what Hugo reads; measured with 0.111.3. */
class TomlTableTest {

  private static final List<Map.Entry<String, String>> TEXTS =
      List.of(
          Map.entry("\"plain\"", "plain"),
          Map.entry("\"\"", ""),
          Map.entry("\"a # b\" # comment", "a # b"),
          Map.entry("\"\\u00e5 \\\\ \\\" \\n \\t \\U0001F6A2\"", "å \\ \" \n \t \uD83D\uDEA2"),
          Map.entry("'it \\n is'", "it \\n is"),
          Map.entry("''", ""),
          Map.entry("\"\"\"\na\nb\"\"\"", "a\nb"),
          Map.entry("\"\"\"a \\\n   b\"\"\"", "a b"),
          Map.entry("\"\"\"a\"\"b\"\"\"\"", "a\"\"b\""),
          Map.entry("'''\na\\n\n'b''''", "a\\n\n'b'"),
          Map.entry("\"soft\u00ADhyphen \uD83D\uDEA2\"", "soft\u00ADhyphen \uD83D\uDEA2"));

  private static final Map<ScalarType, List<String>> PLAIN =
      Map.of(
          ScalarType.BOOLEAN,
          List.of("true", "false"),
          ScalarType.INTEGER,
          List.of("0", "12", "-12", "+12", "1_000", "0x1F", "0o17", "0b101"),
          ScalarType.DECIMAL,
          List.of("0.5", "-1.5", "1e3", "1.5e-3", "6_0.1", "inf", "-inf", "nan"),
          ScalarType.DATE,
          List.of(
              "2024-05-14",
              "2024-05-14T09:12:33",
              "2024-05-14 09:12:33",
              "2024-05-14T09:12:33Z",
              "2024-05-14T09:12:33.25+02:00"));

  private static final List<String> REFUSED =
      List.of(
          "",
          "x",
          "yes",
          "\"open",
          "\"a\" b",
          "\"\\q\"",
          "\"\\u12\"",
          "[1",
          "{a = 1",
          "1__0",
          "01",
          ".5",
          "5.",
          "2024-02-30",
          "2024-05-14T25:00:00",
          "1 2",
          "\"a\nb\"",
          "\"\\uD83D\"");

  /** Whole front matters that say {@code k = 1}. */
  private static final List<String> PAGES =
      List.of(
          "k = 1\n",
          "# comment\n\nk=1 # comment\n",
          "\"k\" = 1\n",
          "a = [1, [2]]\nb = {c = 1, d = \"}\"}\nk = 1\n[t]\nk = 2\n",
          "a = [ # comment\n  \"x\", # ]\n\n]\nk = 1\n",
          "k = 1\n[[t]]\na = 1\n[[t]]\na = \"\"\"\n[x]\n\"\"\"\n",
          "a.b = 1\na.c = 2\nk = 1\n",
          "a = 07:32:00\nk = 1\n");

  private static final List<String> REFUSED_PAGES =
      List.of(
          "k = 1\nk = 2\n",
          "k = 1\n[k]\n",
          "[k]\n[k]\n",
          "[k\n",
          "k\n",
          "= 1\n",
          "k = 1 l = 2\n",
          "[t]\na = 1\na = 2\n",
          "k.a = 1\nk = 2\n");

  private static final String PRINTS_TYPE =
      "[{{ printf \"%T:%v\" .Params.k .Params.k | base64Encode }}]";

  @Test
  void weReadTextsAsTheTableSays() {
    for (Map.Entry<String, String> text : TEXTS) {
      FrontMatterEntry entry = entry("k = " + text.getKey() + "\n");
      String raw = entry.value().of(page("k = " + text.getKey() + "\n"));
      assertThat(entry.notation().read(raw).value()).as(raw).isEqualTo(text.getValue());
      assertThat(entry.faithful()).as(raw).isTrue();
      assertThat(entry.notation().type()).as(raw).isEqualTo(ScalarType.TEXT);
    }
  }

  @Test
  void weTakePlainSpellingsForWhatTheTableSays() {
    PLAIN.forEach(
        (type, raws) ->
            assertThat(raws)
                .allMatch(raw -> entry("k = " + raw + "\n").notation().type() == type, "" + type));
  }

  @Test
  void whatTomlRefusesIsAFault() {
    assertThat(REFUSED)
        .allMatch(raw -> FrontMatter.in(page("k = " + raw + "\n")).fault().isPresent());
    assertThat(REFUSED_PAGES).allMatch(matter -> FrontMatter.in(page(matter)).fault().isPresent());
  }

  @Test
  void keysAreFoundAmidAllElse() {
    for (String matter : PAGES) {
      FrontMatter found = FrontMatter.in(page(matter));
      assertThat(found.entries())
          .as(matter)
          .filteredOn(entry -> entry.key().equals("k"))
          .hasSize(1)
          .allMatch(entry -> entry.value().of(page(matter)).equals("1"));
    }
  }

  @Test
  void hugoReadsTextsAsTheTableSays(@TempDir Path directory) throws Exception {
    List<String> pages = TEXTS.stream().map(t -> page("k = " + t.getKey() + "\n")).toList();
    List<String> printed = hugo(directory).build(pages);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(printed.get(i)).as(pages.get(i)).isEqualTo("string:" + TEXTS.get(i).getValue());
    }
  }

  @Test
  void hugoFindsTheKeys(@TempDir Path directory) throws Exception {
    List<String> pages = PAGES.stream().map(TomlTableTest::page).toList();
    assertThat(hugo(directory).build(pages)).containsOnly("int64:1");
  }

  @Test
  void hugoRefusesWhatWeRefuse(@TempDir Path directory) throws Exception {
    List<String> pages = REFUSED.stream().map(raw -> page("k = " + raw + "\n")).toList();
    assertThat(hugo(directory).accepted(pages)).isEmpty();
    assertThat(hugo(directory).accepted(REFUSED_PAGES.stream().map(TomlTableTest::page).toList()))
        .isEmpty();
  }

  private static RealHugo hugo(Path directory) throws Exception {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    return new RealHugo(directory, PRINTS_TYPE);
  }

  private static FrontMatterEntry entry(String matter) {
    List<FrontMatterEntry> entries = FrontMatter.in(page(matter)).entries();
    assertThat(entries).as(matter).isNotEmpty();
    return entries.get(0);
  }

  private static String page(String matter) {
    return "+++\n" + matter + "+++\n";
  }
}
