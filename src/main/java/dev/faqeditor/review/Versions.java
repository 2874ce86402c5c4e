package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
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
    Pairing questions = questions(before, now, old, young);
    return new Versions(before, now, old, young, questions, sections(before, now, questions));
  }

  private static List<Question> questionsOf(FaqDocument document) {
    return IntStream.range(0, document.questionCount()).mapToObj(document::question).toList();
  }

  private static Pairing questions(
      FaqDocument was, FaqDocument is, List<Question> before, List<Question> now) {
    Pairing pairing = new Pairing(before.size(), now.size());
    pairing.byKey(
        i -> sectionTitle(was, before.get(i)) + "\0" + source(before.get(i)),
        i -> sectionTitle(is, now.get(i)) + "\0" + source(now.get(i)));
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
                oldTexts.get(b).likeness(newTexts.get(n), LIKE),
                oldAnswers.get(b).likeness(newAnswers.get(n), LIKE)),
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
    List<Wording> oldTitles = old.stream().map(section -> Wording.of(section.title())).toList();
    List<Wording> newTitles = young.stream().map(section -> Wording.of(section.title())).toList();
    Pairing pairing = new Pairing(old.size(), young.size());
    pairing.byKey(i -> name(old.get(i)), i -> name(young.get(i)));
    pairing.byLikeness(
        (b, n) ->
            old.get(b).level() == 0 || young.get(n).level() == 0
                ? 0
                : Math.max(
                    oldTitles.get(b).likeness(newTitles.get(n), 0) * LIKE * 2,
                    shared(before, old.get(b), now, young.get(n), questions)),
        SHARING,
        MOST);
    pairing.byKey(i -> intro(old.get(i)), i -> intro(young.get(i)));
    pairing.byPlace(i -> old.get(i).questions().isEmpty(), i -> young.get(i).questions().isEmpty());
    return pairing;
  }

  /** What a section says before its first question; "" if nothing. */
  static String intro(Section section) {
    return section.intro().map(Field::value).orElse("").strip();
  }

  private static String name(Section section) {
    return section.level() == 0 ? "\0" : section.title();
  }

  /** Whether two sections are the same; those without a heading are, also where one is empty. */
  boolean isSame(int old, int young) {
    boolean headless = isHeadless(before, old) && isHeadless(now, young);
    return headless || (old >= 0 && sections.now(old).stream().anyMatch(i -> i == young));
  }

  /** Whether a section of the page as it is now was there before. */
  boolean isKept(int young) {
    return young >= 0 && (isHeadless(now, young) || sections.before(young).isPresent());
  }

  /** What a section has become, by its number; -1 if it is gone. */
  int sectionNow(int old) {
    return old < 0 ? -1 : sections.now(old).orElse(-1);
  }

  private static boolean isHeadless(FaqDocument document, int section) {
    return section >= 0 && document.sections().get(section).level() == 0;
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
