package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.review.Revert.Reverted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page through its versions: what is said of each step, and that each change can go back. */
class ReplayTest {

  static Stream<Arguments> steps() {
    return Stream.of(
        step(0, 1, "ANSWER_CHANGED Vad kostar en termin?"),
        step(1, 2, "FIELD_CHANGED date", "FIELD_CHANGED keywords"),
        step(2, 3, "QUESTION_MOVED Vad ska barnet ha med sig?"),
        step(
            3,
            4,
            "QUESTION_MOVED_TO Får vi pengarna tillbaka om barnet slutar? På plats i badet",
            "QUESTION_CHANGED Får vi pengarna tillbaka om barnet slutar? Får jag pengarna tillbaka om vi slutar?"),
        step(4, 5, "QUESTION_ADDED Finns det kö? Anmälan och avgift"),
        step(5, 6, "SECTION_ADDED Lektionerna", "REST_CHANGED"),
        step(6, 7, "INTRO_CHANGED Lektionerna", "ANSWER_CHANGED Var byter vi om?"),
        step(
            7,
            8,
            "SECTION_RENAMED Omklädning och utrustning På plats i badet",
            "SECTION_LEVEL Lektionerna"),
        step(8, 9, "QUESTION_DELETED Var byter vi om? Omklädning och utrustning"),
        step(9, 10, "REST_CHANGED"),
        step(10, 11, "SPELLING_CHANGED"),
        step(
            11,
            12,
            "QUESTION_CHANGED Är det kö till grupperna? Finns det kö?",
            "ANSWER_CHANGED Är det kö till grupperna?"),
        step(12, 13, "FIELD_ADDED lastmod", "PARAMETER_CHANGED Är det kö till grupperna?"),
        step(13, 14, "SECTION_MOVED Omklädning och utrustning"),
        step(
            14,
            15,
            "SECTION_DELETED Lektionerna",
            "QUESTION_MOVED_TO Får föräldrar vara med vid bassängen? Anmälan och avgift",
            "QUESTION_MOVED_TO Får vi pengarna tillbaka om barnet slutar? Anmälan och avgift",
            "REST_CHANGED"),
        step(
            15,
            16,
            "FIELD_DELETED intro",
            "SECTION_ADDED Märken",
            "QUESTION_ADDED När tas märkena? Märken",
            "REST_CHANGED"),
        step(
            16,
            17,
            "SECTION_DELETED Omklädning och utrustning",
            "QUESTION_DELETED Vad ska barnet ha med sig? Omklädning och utrustning",
            "REST_CHANGED"),
        step(17, 18, "SPELLING_CHANGED"),
        step(
            0,
            18,
            "FIELD_CHANGED date",
            "FIELD_ADDED lastmod",
            "FIELD_CHANGED keywords",
            "FIELD_DELETED intro",
            "SECTION_ADDED Märken",
            "SECTION_DELETED På plats i badet",
            "ANSWER_CHANGED Vad kostar en termin?",
            "QUESTION_ADDED Är det kö till grupperna? Anmälan och avgift",
            "QUESTION_MOVED_TO Får föräldrar vara med vid bassängen? Anmälan och avgift",
            "QUESTION_CHANGED Får vi pengarna tillbaka om barnet slutar? Får jag pengarna tillbaka om vi slutar?",
            "QUESTION_ADDED När tas märkena? Märken",
            "QUESTION_DELETED Var byter vi om? På plats i badet",
            "QUESTION_DELETED Vad ska barnet ha med sig? På plats i badet",
            "REST_CHANGED"),
        step(
            3,
            9,
            "SECTION_ADDED Lektionerna",
            "SECTION_RENAMED Omklädning och utrustning På plats i badet",
            "QUESTION_ADDED Finns det kö? Anmälan och avgift",
            "QUESTION_CHANGED Får vi pengarna tillbaka om barnet slutar? Får jag pengarna tillbaka om vi slutar?",
            "QUESTION_DELETED Var byter vi om? På plats i badet",
            "REST_CHANGED"));
  }

  private static Arguments step(int from, int to, String... expected) {
    return Arguments.of(from, to, List.of(expected));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("steps")
  void whatHappenedIsSaid(int from, int to, List<String> expected) {
    List<Change> changes = Changes.between(version(from), version(to)).all();
    assertThat(changes.stream().map(c -> (c.kind() + " " + c.title() + " " + c.other()).strip()))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void takingEachChangeBackGivesTheOlderVersion(int from, int to) {
    FaqDocument before = version(from);
    FaqDocument now = version(to);
    Random random = new Random(from * 100L + to);
    List<Change> changes = Changes.between(before, now).all();
    int most = changes.size() + 1;
    for (int steps = 0; !changes.isEmpty(); steps++) {
      assertThat(steps).isLessThan(most);
      List<Change> order = new ArrayList<>(changes);
      Collections.shuffle(order, random);
      FaqDocument was = now;
      now =
          order.stream()
              .map(change -> Revert.of(before, was, change))
              .filter(Reverted.class::isInstance)
              .map(revert -> ((Reverted) revert).after())
              .findFirst()
              .orElseThrow();
      changes = Changes.between(before, now).all();
    }
    assertThat(now.text()).isEqualTo(before.text());
  }

  /** Each with the next one, as it was and the other way, and some that lie further apart. */
  static Stream<Arguments> pairs() {
    Stream<Arguments> next = IntStream.range(0, LAST).mapToObj(i -> Arguments.of(i, i + 1));
    Stream<Arguments> back = IntStream.range(0, LAST).mapToObj(i -> Arguments.of(i + 1, i));
    Stream<Arguments> far =
        Stream.of(
            Arguments.of(0, LAST), Arguments.of(3, 9), Arguments.of(5, 15), Arguments.of(LAST, 2));
    return Stream.of(next, back, far).flatMap(all -> all);
  }

  private static final int LAST = 18;

  private static FaqDocument version(int number) {
    String name = "simskolan-%02d.md".formatted(number);
    try (InputStream in = ReplayTest.class.getResourceAsStream(name)) {
      return FaqDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
