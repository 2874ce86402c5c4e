package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What became of each question, row by row. */
class QuestionRowTest {

  private static final List<String> NAMES =
      List.of("biljett", "hund", "cykel", "frakt", "storm", "kiosk", "rullstol", "tidtabell");

  @Test
  void whatIsGoneStandsWhereItStood() {
    List<QuestionRow> rows = rows(List.of(0, 1, 2, 3), List.of(0, 2, 3, 4));
    assertThat(rows).extracting(QuestionRowTest::said).containsExactly("0", "-1", "2", "3", "+");
    assertThat(rows).extracting(QuestionRow::section).containsOnly("Frågor");
  }

  @Test
  void whatIsGoneFirstStandsFirst() {
    assertThat(rows(List.of(0, 1, 2), List.of(1, 2)))
        .extracting(QuestionRowTest::said)
        .containsExactly("-0", "1", "2");
  }

  @Test
  void oneThatPassesOthersHasMoved() {
    assertThat(rows(List.of(0, 1, 2, 3), List.of(1, 2, 3, 0)))
        .extracting(QuestionRowTest::said)
        .containsExactly("1", "2", "3", "MOVED 0");
  }

  @Property(tries = 200, seed = "1")
  void eachQuestionOfEitherVersionHasOneRow(@ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> before = some(random);
    List<Integer> now = some(random);
    List<QuestionRow> rows = rows(before, now);
    List<Integer> numbers =
        rows.stream().map(QuestionRow::now).flatMapToInt(OptionalInt::stream).boxed().toList();
    assertThat(numbers).isEqualTo(IntStream.range(0, now.size()).boxed().toList());
    assertThat(rows.stream().map(QuestionRow::before).flatMapToInt(OptionalInt::stream).boxed())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, before.size()).boxed().toList());
  }

  private static List<Integer> some(Random random) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, NAMES.size()).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, random.nextInt(all.size() + 1));
  }

  private static List<QuestionRow> rows(List<Integer> before, List<Integer> now) {
    return QuestionRow.between(page(before), page(now));
  }

  /** By its number in the older version: with + if it is new, with - if it is gone. */
  private static String said(QuestionRow row) {
    if (row.before().isEmpty()) {
      return "+";
    }
    String what = row.what().contains(QuestionRow.What.MOVED) ? "MOVED " : "";
    return what + (row.now().isEmpty() ? "-" : "") + row.before().getAsInt();
  }

  private static FaqDocument page(List<Integer> questions) {
    StringBuilder page = new StringBuilder("## Frågor\n\n");
    for (int number : questions) {
      String name = NAMES.get(number);
      page.append("{{% question question=\"").append(name).append("?\" %}}\n\n");
      page.append(name.toUpperCase(Locale.ROOT)).append(".\n");
      page.append("{{% /question %}}\n\n");
    }
    return FaqDocument.parse(page.toString());
  }
}
