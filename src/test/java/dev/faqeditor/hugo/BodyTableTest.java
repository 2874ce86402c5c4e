package dev.faqeditor.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.document.FaqDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How headings and answers are written in a page's body; measured with Hugo 0.111.3. */
class BodyTableTest {

  /** Lines of a page, and the headings in them as level and text. */
  private record Headings(String lines, List<String> says) {}

  private static final List<Headings> HEADINGS =
      List.of(
          headings("# One", "1 One"),
          headings("## Two ##", "2 Two"),
          headings("### Three {#id .c}", "3 Three"),
          headings("#### Four {#id} ####", "4 Four"),
          headings("## Closed ## {#id}", "2 Closed"),
          headings("##### Five#", "5 Five#"),
          headings("###### Six   ", "6 Six"),
          headings("####### seven"),
          headings("#none"),
          headings("   ## Indented", "2 Indented"),
          headings("    ## code"),
          headings("#\tTab", "1 Tab"),
          headings("##", "2 "),
          headings("## ", "2 "),
          headings("## ##", "2 "),
          headings("text\n## After text", "2 After text"),
          headings("```\n## code\n```\n## After", "2 After"),
          headings("~~~ x\n## code\n~~~~\n## After", "2 After"),
          headings("````\n```\n## code\n````\n## After", "2 After"),
          headings("``` a`b\n## After", "2 After"),
          headings("```\n## code to the end"),
          headings("<!-- x\n## comment\n-->\n\n## After", "2 After"),
          headings("<!-- x -->\n\n## After", "2 After"),
          headings("## Åäö \uD83D\uDEA2", "2 Åäö \uD83D\uDEA2"));

  /** What stands between two tags, and what we say the answer is. */
  private record Inner(String raw, String says) {}

  private static final List<Inner> INNER =
      List.of(
          new Inner("\nJa.\n", "Ja."),
          new Inner("Ja.", "Ja."),
          new Inner("", ""),
          new Inner("\n", ""),
          new Inner("\n\n", ""),
          new Inner("\n\nJa.\n\n", "\nJa.\n"),
          new Inner("  \nJa.\n  ", "Ja."),
          new Inner("\r\nJa.\r\nNej.\r\n", "Ja.\nNej."),
          new Inner("\n  Ja. \n", "  Ja. "),
          new Inner("\n{{ .Title }} \\\" ` <b>\n", "{{ .Title }} \\\" ` <b>"),
          new Inner(
              "\n\tså\u00ADhär\u00A0\u2028\uD83D\uDEA2\n",
              "\tså\u00ADhär\u00A0\u2028\uD83D\uDEA2"));

  @Test
  void weFindTheHeadingsThatTheTableSays() {
    for (Headings row : HEADINGS) {
      List<String> found =
          FaqDocument.parse(row.lines()).sections().stream()
              .map(section -> section.level() + " " + section.title())
              .toList();
      assertThat(found).as(row.lines()).isEqualTo(row.says());
    }
  }

  @Test
  void hugoPrintsTheHeadingsThatTheTableSays(@TempDir Path site)
      throws IOException, InterruptedException {
    assumeTrue(RealHugo.isInstalled());
    List<String> pages = HEADINGS.stream().map(row -> page(row.lines())).toList();
    List<String> printed = new RealHugo(site, "[{{ .Content | base64Encode }}]").build(pages);
    for (int i = 0; i < HEADINGS.size(); i++) {
      assertThat(headingsIn(printed.get(i)))
          .as(HEADINGS.get(i).lines())
          .isEqualTo(HEADINGS.get(i).says());
    }
  }

  @Test
  void weReadTheAnswersThatTheTableSays() {
    for (Inner row : INNER) {
      assertThat(new InnerNotation("\n").read(row.raw()).value()).isEqualTo(row.says());
    }
  }

  @Test
  void hugoHasAllThatStandsBetweenTheTags(@TempDir Path site)
      throws IOException, InterruptedException {
    assumeTrue(RealHugo.isInstalled());
    RealHugo hugo = new RealHugo(site, "{{ .Content }}");
    hugo.shortcode("x", "[{{ .Inner | base64Encode }}]");
    List<String> pages =
        INNER.stream().map(row -> page("{{< x >}}" + row.raw() + "{{< /x >}}")).toList();
    List<String> printed = hugo.build(pages);
    for (int i = 0; i < INNER.size(); i++) {
      assertThat(printed.get(i)).isEqualTo(INNER.get(i).raw());
    }
  }

  private static Headings headings(String lines, String... says) {
    return new Headings(lines, List.of(says));
  }

  private static String page(String body) {
    return "---\ntitle: t\n---\n" + body;
  }

  private static List<String> headingsIn(String html) {
    List<String> found = new ArrayList<>();
    Matcher heading = Pattern.compile("<h([1-6])[^>]*>(.*?)</h").matcher(html);
    while (heading.find()) {
      found.add(heading.group(1) + " " + heading.group(2));
    }
    return found;
  }
}
