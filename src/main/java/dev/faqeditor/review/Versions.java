package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two versions of a page, and which of their questions and sections are the same.
 *
 * @param before the older one
 * @param now the newer one
 */
public record Versions(
    FaqDocument before,
    FaqDocument now,
    List<Question> questionsBefore,
    List<Question> questionsNow,
    Pairing questions,
    Pairing sections) {

  private static final double LIKE = 0.45;
  private static final double SHARING = 0.3;
  private static final int MOST = 250_000;

  /** Compares two versions; takes time in proportion to their length. */
  public static Versions of(FaqDocument before, FaqDocument now) {
    List<Question> old = questionsOf(before);
    List<Question> young = questionsOf(now);
    Pairing questions = questions(old, young);
    return new Versions(before, now, old, young, questions, sections(before, now, questions));
  }

  private static List<Question> questionsOf(FaqDocument document) {
    return IntStream.range(0, document.questionCount()).mapToObj(document::question).toList();
  }

  private static Pairing questions(List<Question> before, List<Question> now) {
    Pairing pairing = new Pairing(before.size(), now.size());
    pairing.byKey(i -> source(before.get(i)), i -> source(now.get(i)));
    List<Wording> oldTexts = before.stream().map(q -> Wording.of(q.text().value())).toList();
    List<Wording> newTexts = now.stream().map(q -> Wording.of(q.text().value())).toList();
    pairing.byKey(i -> key(oldTexts.get(i)), i -> key(newTexts.get(i)));
    List<Wording> oldAnswers = before.stream().map(q -> Wording.of(q.answer().value())).toList();
    List<Wording> newAnswers = now.stream().map(q -> Wording.of(q.answer().value())).toList();
    pairing.byKey(i -> key(oldAnswers.get(i)), i -> key(newAnswers.get(i)));
    pairing.byLikeness(
        (b, n) ->
            Math.max(
                oldTexts.get(b).likeness(newTexts.get(n)),
                oldAnswers.get(b).likeness(newAnswers.get(n))),
        LIKE,
        MOST);
    return pairing;
  }

  private static String source(Question question) {
    return question.text().raw() + "\0" + question.answer().raw();
  }

  private static String key(Wording wording) {
    return String.join(" ", wording.words());
  }

  private static Pairing sections(FaqDocument before, FaqDocument now, Pairing questions) {
    List<Section> old = before.sections();
    List<Section> young = now.sections();
    Pairing pairing = new Pairing(old.size(), young.size());
    pairing.byKey(i -> old.get(i).title(), i -> young.get(i).title());
    pairing.byLikeness(
        (b, n) ->
            Math.max(
                Wording.of(old.get(b).title()).likeness(Wording.of(young.get(n).title()))
                    * LIKE
                    * 2,
                shared(before, old.get(b), now, young.get(n), questions)),
        SHARING,
        MOST);
    return pairing;
  }

  /** How many of their questions two sections share, from 0 to 1. */
  private static double shared(
      FaqDocument before, Section old, FaqDocument now, Section young, Pairing questions) {
    List<Integer> there = numbers(now, young);
    long shared =
        numbers(before, old).stream()
            .filter(number -> questions.now(number).stream().anyMatch(there::contains))
            .count();
    int all = old.questions().size() + there.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static List<Integer> numbers(FaqDocument document, Section section) {
    if (section.questions().isEmpty()) {
      return new ArrayList<>();
    }
    int first = document.numberOf(section.questions().get(0));
    return IntStream.range(first, first + section.questions().size()).boxed().toList();
  }

  /** The number of the section that a question stands in. */
  static int sectionOf(FaqDocument document, Question question) {
    return document
        .nodeAt(Node.Kind.SECTION, question.span().start())
        .map(node -> document.numberOf((Section) node))
        .orElse(-1);
  }

  /** What that section is called. */
  static String sectionTitle(FaqDocument document, Question question) {
    int section = sectionOf(document, question);
    return section < 0 ? "" : document.sections().get(section).title();
  }
}
