package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.document.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Hugo reads after acts on front matter; measured with 0.111.3. */
class FrontMatterActsTableTest {

  private static final String PRINTS =
      "{{ range .Params.k }}[{{ printf \"|%T:%v\" . . | base64Encode }}]{{ end }}";

  private static final List<String> LISTS =
      List.of(
          "---\nk:\n  - a\n  - 'b'\n---\n",
          "---\nk:\n- \"a\" # c\n# alone\n- b\nl: 1\n---\n",
          "---\nk: [a, 'b']\n---\n",
          "---\nk: [\n  a, # c\n  \"b\"\n]\n---\n",
          "---\nk: []\n---\n",
          "+++\nk = [\"a\", 'b'] # c\n+++\n",
          "+++\nk = [\n  'a', # c\n  \"b\",\n]\n+++\n",
          "+++\nk = []\n+++\n");

  private static final List<List<String>> ITEMS =
      List.of(
          List.of("b", "a"),
          List.of("a", "12", "yes", "2024-05-14", "~", "x"),
          List.of("it's \"so\"", "a, b", "[x]", "{y}", "x: y", "- z", "# c", "a #b", "&c", "*d"),
          List.of(
              "", " a ", "\\n", "two\nlines", "\uD83D\uDEA2", "\u00AD", "\t", "%", "@", "`", "!e"));

  private static final List<String> PAGES =
      List.of(
          "", "---\na: 'x'\n---\n", "---\na: |+\n  x\n\n---\n", "+++\na = 'x'\n[t]\nb = 1\n+++\n");

  private static final List<String> TEXTS =
      List.of(
          "a",
          "",
          " a ",
          "12",
          "no",
          "2024-05-14",
          "x: y",
          "it's \"so\"",
          "# c",
          "a\nb",
          "\uD83D\uDEA2\\");

  @Test
  void hugoReadsTheItemsOfListsThatWereSet(@TempDir Path directory) throws Exception {
    List<String> pages = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (String page : LISTS) {
      for (List<String> items : ITEMS) {
        FaqDocument document = FaqDocument.parse(page);
        Attempt attempt =
            document.setList(
                document.page().field(FieldName.frontMatter("k", 0)).orElseThrow(), items);
        pages.add(textAfter(attempt, page));
        wanted.add("|string:" + String.join("|string:", items));
      }
    }
    assertThat(hugo(directory, PRINTS).build(pages)).isEqualTo(wanted);
  }

  @Test
  void hugoReadsTheFieldsThatWereAdded(@TempDir Path directory) throws Exception {
    List<String> pages = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (String page : PAGES) {
      for (String value : TEXTS) {
        FaqDocument document = FaqDocument.parse(page);
        pages.add(textAfter(FrontMatterFields.add(document, "k", ValueType.TEXT, value), page));
        wanted.add("string:" + value);
      }
    }
    String prints = "[{{ printf \"%T:%v\" .Params.k .Params.k | base64Encode }}]";
    assertThat(hugo(directory, prints).build(pages)).isEqualTo(wanted);
  }

  private static String textAfter(Attempt attempt, String page) {
    assertThat(attempt).as(page).isInstanceOf(Attempt.Accepted.class);
    return ((Attempt.Accepted) attempt).after().text();
  }

  private static RealHugo hugo(Path directory, String template) throws Exception {
    assumeTrue(RealHugo.isInstalled(), "Hugo 0.111 is not installed");
    return new RealHugo(directory, template);
  }
}
