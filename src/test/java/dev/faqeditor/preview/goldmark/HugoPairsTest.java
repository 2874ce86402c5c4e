package dev.faqeditor.preview.goldmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faqeditor.hugo.GoldmarkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Compares us with pages that Hugo has built: pairs of Markdown and HTML, one JSON object a line,
 * in the file that {@code -Dfaq.pairs} names.
 */
class HugoPairsTest {

  /** What the page is where an answer stands in a question's shortcode. */
  private static final String QUESTION =
      """
      <div class="accordion-box">
        <button class="accordion">
          Fråga?
        </button>
        <div class="panel content-body">
          <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question">
            <h3 itemprop="name">
              Fråga?
            </h3>
            <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">
              <div itemprop="text">
                <p style="padding:0;">
      {{ .Inner }}</p>
              </div>
              <div class="pb-2"></div>
            </div>
          </div>
        </div>
      </div>
      """;

  /** Kinds of sources, by how their names start, and the share that must be equal. */
  private static final Map<String, Double> LEAST =
      Map.of("site/", 1.0, "commonmark-", 0.97, "hugo-snippets/", 0.98);

  private static final Goldmark GOLDMARK = new Goldmark(GoldmarkSettings.UNSAFE);

  /** How many pairs of a kind there are, and which differ. */
  private record Tally(List<String> equal, List<String> different) {
    Tally() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    double share() {
      return (double) equal.size() / (equal.size() + different.size());
    }
  }

  @Test
  void bodiesAreAsHugoPrintsThem() throws IOException {
    compare("body", "hugo_body_html", markdown -> markdown);
  }

  @Test
  void answersAreAsHugoPrintsThem() throws IOException {
    compare(
        "question", "hugo_question_html", markdown -> QUESTION.replace("{{ .Inner }}", markdown));
  }

  private static void compare(String what, String expected, Function<String, String> page)
      throws IOException {
    String file = System.getProperty("faq.pairs", "").strip();
    assumeFalse(file.isEmpty(), "no pairs are given");
    Map<String, Tally> tallies = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      Map<String, String> pair = new Yaml().load(line);
      String ours = GOLDMARK.render(page.apply(pair.get("markdown")));
      boolean equal = ComparableHtml.of(ours).equals(ComparableHtml.of(pair.get(expected)));
      Tally tally = tallies.computeIfAbsent(kindOf(pair.get("source")), kind -> new Tally());
      (equal ? tally.equal() : tally.different()).add(pair.get("id"));
    }
    tallies.forEach(
        (kind, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%s by %s: %d pairs, %.2f %% equal, not %s%n",
                kind,
                what,
                tally.equal().size() + tally.different().size(),
                100 * tally.share(),
                tally.different()));
    assertThat(tallies.keySet()).isEqualTo(LEAST.keySet());
    assertThat(tallies)
        .allSatisfy(
            (kind, tally) ->
                assertThat(tally.share()).as(kind).isGreaterThanOrEqualTo(LEAST.get(kind)));
  }

  private static String kindOf(String source) {
    return LEAST.keySet().stream().filter(source::startsWith).findAny().orElse(source);
  }
}
