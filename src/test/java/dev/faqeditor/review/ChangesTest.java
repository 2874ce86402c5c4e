package dev.faqeditor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in short: {@code #} a section, {@code ?} a question with {@code :} and its answer. What is
 * expected is the kinds of the changes with what they happened to.
 */
class ChangesTest {

  private static final String BASE =
      """
      # Tickets
      ? How do I buy a ticket to the ferry?: In the machine on the pier or from the crew on board.
      ? What does a dog pay?: Nothing at all, dogs travel for free on all our boats.
      ? Can I pay in cash?: No, only by card, and the machine takes contactless cards too.
      # On board
      ? Is there a toilet on board?: Yes, two of them, behind the wheelhouse on the lower deck.
      ? May I smoke on deck?: No, not anywhere on board, not even behind the funnel.
      """;

  static Stream<Arguments> cases() {
    return Stream.of(
        of("nothing", BASE),
        of(
            "an answer reworded",
            BASE.replace("dogs travel for free", "dogs and cats go for free"),
            "ANSWER_CHANGED What does a dog pay?"),
        of(
            "a soft hyphen put in",
            BASE.replace("contactless", "contact\u00ADless"),
            "ANSWER_CHANGED Can I pay in cash?"),
        of(
            "a question reworded",
            BASE.replace("What does a dog pay?", "What do dogs and cats pay?"),
            "QUESTION_CHANGED What do dogs and cats pay?"),
        of(
            "both reworded",
            BASE.replace("What does a dog pay?", "What does a dog or cat pay?")
                .replace("Nothing at all, dogs", "Nothing, dogs and cats"),
            "QUESTION_CHANGED What does a dog or cat pay?",
            "ANSWER_CHANGED What does a dog or cat pay?"),
        of(
            "moved to another section",
            move(BASE, "? Can I pay", "? May I smoke"),
            "QUESTION_MOVED_TO Can I pay in cash?"),
        of(
            "moved to another section and reworded",
            move(BASE, "? Can I pay", "? May I smoke").replace("in cash?", "in coins?"),
            "QUESTION_MOVED_TO Can I pay in coins?",
            "QUESTION_CHANGED Can I pay in coins?"),
        of(
            "moved to another section and answered otherwise",
            move(BASE, "? Can I pay", "? May I smoke").replace("No, only by card", "By card only"),
            "QUESTION_MOVED_TO Can I pay in cash?",
            "ANSWER_CHANGED Can I pay in cash?"),
        of(
            "moved, both reworded",
            move(BASE, "? Can I pay", "? May I smoke")
                .replace("Can I pay in cash?", "Do you take cash?")
                .replace("No, only by card", "No, by card alone"),
            "QUESTION_MOVED_TO Do you take cash?",
            "QUESTION_CHANGED Do you take cash?",
            "ANSWER_CHANGED Do you take cash?"),
        of(
            "moved up within its section: one move, not two",
            move(BASE, "? Can I pay", "? How do I buy"),
            "QUESTION_MOVED Can I pay in cash?"),
        of(
            "moved within its section and reworded",
            move(BASE, "? Can I pay", "? How do I buy").replace("in cash?", "with coins?"),
            "QUESTION_MOVED Can I pay with coins?",
            "QUESTION_CHANGED Can I pay with coins?"),
        of(
            "two swapped their answers' places",
            move(move(BASE, "? What does", "? May I smoke"), "? Is there", "? Can I pay"),
            "QUESTION_MOVED_TO Is there a toilet on board?",
            "QUESTION_MOVED_TO What does a dog pay?"),
        of(
            "two moved to each other's section, one of them reworded",
            move(move(BASE, "? What does", "? May I smoke"), "? Is there", "? Can I pay")
                .replace("What does a dog pay?", "What must a dog pay?"),
            "QUESTION_MOVED_TO Is there a toilet on board?",
            "QUESTION_MOVED_TO What must a dog pay?",
            "QUESTION_CHANGED What must a dog pay?"),
        of(
            "moved into a new section and reworded",
            move(BASE, "? Can I pay", "# On board")
                .replace("? Can I pay in cash?", "# Paying\n? Can I pay in coins?"),
            "SECTION_ADDED Paying",
            "QUESTION_CHANGED Can I pay in coins?"),
        of(
            "moved out of a section that was deleted, and answered otherwise",
            without(without(move(BASE, "? Is there", "# On board"), "# On board"), "? May I smoke")
                .replace("Yes, two of them", "Yes, three of them"),
            "SECTION_DELETED On board",
            "QUESTION_MOVED_TO Is there a toilet on board?",
            "ANSWER_CHANGED Is there a toilet on board?",
            "QUESTION_DELETED May I smoke on deck?"),
        of(
            "moved to the top of the page, both reworded",
            move(BASE, "? May I smoke", "? How do I buy")
                .replace("May I smoke on deck?", "Is smoking allowed on deck?")
                .replace("not even behind", "nor behind"),
            "QUESTION_MOVED_TO Is smoking allowed on deck?",
            "QUESTION_CHANGED Is smoking allowed on deck?",
            "ANSWER_CHANGED Is smoking allowed on deck?"),
        of(
            "moved, set with soft hyphens and in bold",
            move(BASE, "? Can I pay", "? May I smoke")
                .replace("contactless cards", "**contact\u00ADless** cards"),
            "QUESTION_MOVED_TO Can I pay in cash?",
            "ANSWER_CHANGED Can I pay in cash?"),
        of(
            "moved and reworded beside a new one that is like it",
            move(BASE, "? Can I pay", "? May I smoke").replace("in cash?", "in coins?")
                + "? Can I pay by phone?: Not yet, but from next summer on you will.\n",
            "QUESTION_MOVED_TO Can I pay in coins?",
            "QUESTION_CHANGED Can I pay in coins?",
            "QUESTION_ADDED Can I pay by phone?"),
        of(
            "copied to another section and the copy reworded",
            BASE
                + "? What does a cat pay?: Nothing at all, cats travel for free on all our boats.\n",
            "QUESTION_ADDED What does a cat pay?"),
        of(
            "all of a section in the other order, one of them reworded",
            move(move(BASE, "? What does", "? How do I buy"), "? Can I pay", "? What does")
                .replace("in cash?", "in coins?"),
            "QUESTION_MOVED Can I pay in coins?",
            "QUESTION_CHANGED Can I pay in coins?",
            "QUESTION_MOVED What does a dog pay?"),
        of(
            "moved to another section and answered at more length",
            move(BASE, "? What does", "? Is there")
                .replace("our boats.", "our boats. Cats do too."),
            "QUESTION_MOVED_TO What does a dog pay?",
            "ANSWER_CHANGED What does a dog pay?"),
        of(
            "moved past one that is deleted and reworded",
            without(move(BASE, "? Can I pay", "? How do I buy"), "? What does")
                .replace("in cash?", "in coins?"),
            "QUESTION_MOVED Can I pay in coins?",
            "QUESTION_CHANGED Can I pay in coins?",
            "QUESTION_DELETED What does a dog pay?"),
        of(
            "moved to another section and set in capitals",
            move(BASE, "? Can I pay", "? May I smoke")
                .replace("Can I pay in cash", "CAN I PAY IN CASH"),
            "QUESTION_MOVED_TO CAN I PAY IN CASH?",
            "QUESTION_CHANGED CAN I PAY IN CASH?"),
        of("deleted", without(BASE, "? Can I pay"), "QUESTION_DELETED Can I pay in cash?"),
        of(
            "added",
            BASE + "? Is there coffee?: Yes, from the first crossing, and buns.\n",
            "QUESTION_ADDED Is there coffee?"),
        of(
            "deleted here and another added there are two",
            without(BASE, "? Can I pay") + "? Is there coffee?: From the first crossing.\n",
            "QUESTION_ADDED Is there coffee?",
            "QUESTION_DELETED Can I pay in cash?"),
        of(
            "duplicated",
            BASE
                + "? What does a dog pay?: Nothing at all, dogs travel for free on all our boats.\n",
            "QUESTION_ADDED What does a dog pay?"),
        of(
            "a section renamed keeps its questions",
            BASE.replace("# Tickets", "# Fares and payment"),
            "SECTION_RENAMED Fares and payment"),
        of(
            "a section renamed and a question of it moved away and reworded",
            move(BASE, "? Can I pay", "? May I smoke")
                .replace("# Tickets", "# Fares")
                .replace("in cash?", "in coins?"),
            "SECTION_RENAMED Fares",
            "QUESTION_MOVED_TO Can I pay in coins?",
            "QUESTION_CHANGED Can I pay in coins?"),
        of(
            "a section split",
            BASE.replace("? Can I pay", "# Payment\n? Can I pay"),
            "SECTION_ADDED Payment"),
        of(
            "sections in the other order",
            BASE.substring(BASE.indexOf("# On board"))
                + BASE.substring(0, BASE.indexOf("# On board")),
            "SECTION_MOVED On board"),
        of(
            "a section deleted with its questions",
            BASE.substring(0, BASE.indexOf("# On board")),
            "SECTION_DELETED On board",
            "QUESTION_DELETED Is there a toilet on board?",
            "QUESTION_DELETED May I smoke on deck?"),
        of(
            "a text before the questions",
            BASE.replace("# Tickets\n", "# Tickets\n! Season tickets are sold on the pier.\n"),
            "INTRO_CHANGED Tickets"),
        of("HTML between", BASE + "! <hr>\n", "REST_CHANGED "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatHappenedIsSaid(String name, String now, List<String> expected) {
    Changes changes = Changes.between(page(BASE), page(now));
    assertThat(changes.all().stream().map(c -> c.kind() + " " + c.title()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void whatWasDeletedIsSaidOfWhereItStood() {
    String now = without(BASE, "? Can I pay").replace("# On board", "# Aboard");
    Changes changes = Changes.between(page(BASE), page(without(now, "? May I smoke")));
    assertThat(titles(changes.deletedFrom(Node.Kind.SECTION, 0)))
        .containsExactly("Can I pay in cash?");
    assertThat(titles(changes.deletedFrom(Node.Kind.SECTION, 1)))
        .containsExactly("May I smoke on deck?");
    assertThat(changes.deletedFrom(Node.Kind.PAGE, 0)).isEmpty();
    Changes whole =
        Changes.between(page(BASE), page(BASE.substring(0, BASE.indexOf("# On board"))));
    assertThat(titles(whole.deletedFrom(Node.Kind.PAGE, 0))).containsExactly("On board");
    assertThat(whole.deletedFrom(Node.Kind.SECTION, 0)).isEmpty();
  }

  private static List<String> titles(List<Change> changes) {
    return changes.stream().map(Change::title).toList();
  }

  private static Arguments of(String name, String now, String... expected) {
    return Arguments.of(name, now, List.of(expected));
  }

  private static FaqDocument page(String brief) {
    StringBuilder text = new StringBuilder("---\ntitle: Ferries\n---\n");
    for (String line : brief.lines().toList()) {
      String rest = line.substring(2);
      switch (line.charAt(0)) {
        case '#' -> text.append("\n## ").append(rest).append('\n');
        case '!' -> text.append('\n').append(rest).append('\n');
        default -> {
          int colon = rest.indexOf(": ");
          text.append("\n{{% question question=\"")
              .append(rest, 0, colon)
              .append("\" %}}\n")
              .append(rest.substring(colon + 2))
              .append("\n{{% /question %}}\n");
        }
      }
    }
    return FaqDocument.parse(text.toString());
  }

  /** Moves the line that starts so to before the one that starts so. */
  private static String move(String brief, String line, String before) {
    String moved = brief.lines().filter(l -> l.startsWith(line)).findFirst().orElseThrow() + "\n";
    String rest = brief.replace(moved, "");
    int at = rest.indexOf(before);
    return rest.substring(0, at) + moved + rest.substring(at);
  }

  private static String without(String brief, String line) {
    return brief.lines().filter(l -> !l.startsWith(line)).reduce("", (a, b) -> a + b + "\n");
  }
}
