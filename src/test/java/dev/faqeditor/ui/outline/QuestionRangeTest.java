package dev.faqeditor.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are named by their titles: the page is p, sections A and B hold a, b, c and d, e. */
class QuestionRangeTest {

  private final List<Node> rows = rows();

  @ParameterizedTest
  @CsvSource({
    // selected, the last of them, what is done, selected then with the last first
    "b, b, to d, d b c",
    "d, d, to b, b c d",
    "a b c, c, to d, d a b c",
    "a b c, c, to b, b a",
    "b c d, b, to e, e d",
    "A, A, to b, b a",
    "b, b, to B, c b",
    "b, b, to p, a b",
    "A, A, to A, A",
    "b, b, down, c b",
    "c, c, down, d c",
    "e, e, down, none",
    "a, a, up, none",
    "c d, d, up, c",
    "c d, c, up, b c d",
    "p, p, down, a",
    "b, b, last, e b c d",
    "c d, c, first, a b c d",
    "b, b, toggle d, d b",
    "b d, d, toggle d, b",
    "b d, d, toggle b, d",
    "b d, d, toggle B, B",
    "B, B, toggle b, b",
    "b, b, toggle b, b",
  })
  void selects(String selected, String last, String act, String then) {
    QuestionRange range = new QuestionRange(rows, named(selected), named(last).get(0));
    String[] words = act.split(" ");
    List<Node> result =
        switch (words[0]) {
          case "to" -> range.to(named(words[1]).get(0));
          case "toggle" -> range.toggled(named(words[1]).get(0));
          case "up" -> range.step(-1).orElse(List.of());
          case "down" -> range.step(1).orElse(List.of());
          case "first" -> range.toEnd(-1).orElse(List.of());
          default -> range.toEnd(1).orElse(List.of());
        };
    String titles = result.stream().map(Node::title).collect(Collectors.joining(" "));
    assertThat(titles.isEmpty() ? "none" : titles).isEqualTo(then);
  }

  private List<Node> named(String titles) {
    return Arrays.stream(titles.split(" "))
        .flatMap(title -> rows.stream().filter(node -> node.title().equals(title)))
        .toList();
  }

  private static List<Node> rows() {
    StringBuilder page = new StringBuilder("---\ntitle: p\n---\n");
    for (String title : "A a b c B d e".split(" ")) {
      page.append(
          Character.isUpperCase(title.charAt(0))
              ? "## " + title + "\n\n"
              : "{{% question question=\"" + title + "\" %}}\nx\n{{% /question %}}\n\n");
    }
    FaqDocument document = FaqDocument.parse(page.toString());
    List<Node> rows = new ArrayList<>(List.of(document.page()));
    document
        .sections()
        .forEach(
            section -> {
              rows.add(section);
              rows.addAll(section.questions());
            });
    return rows;
  }
}
