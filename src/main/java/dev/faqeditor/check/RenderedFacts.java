package dev.faqeditor.check;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.preview.RenderedPage;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.preview.RenderedQuestion.Trace;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the site prints of a page, and what it would print of its answers' first paragraphs behind a
 * blank line.
 *
 * @param page the page as it is
 * @param gained for each question, by number: what Markdown would make of its first paragraph, and
 *     does not
 */
public record RenderedFacts(RenderedPage page, List<List<Trace>> gained) {

  private static final int TRIES = 3;

  /** Copies the list. */
  public RenderedFacts {
    gained = List.copyOf(gained);
  }

  /**
   * Renders a document as it is and once more with a blank line before every answer that has none;
   * again, a few times at most, if one of these lines makes another question vanish.
   *
   * @param renderer makes a page of a document, as {@link RenderedPage#of} does
   */
  public static RenderedFacts of(
      FaqDocument document, Function<FaqDocument, RenderedPage> renderer) {
    RenderedPage page = renderer.apply(document);
    List<Question> questions = questionsOf(document);
    Set<Integer> spaced = new TreeSet<>();
    for (int i = 0; i < questions.size(); i++) {
      if (canBeSpaced(new AnswerLines(document.text(), questions.get(i)))) {
        spaced.add(i);
      }
    }
    for (int left = TRIES; left > 0 && !spaced.isEmpty(); left--) {
      RenderedPage other = renderer.apply(document.with(spacing(document, questions, spaced)));
      int lost = firstLost(page, other);
      if (lost < 0) {
        return new RenderedFacts(page, gains(page, other, spaced));
      }
      if (!spaced.remove(lost - 1)) {
        spaced.removeIf(question -> question >= lost);
      }
    }
    return new RenderedFacts(page, gains(page, page, Set.of()));
  }

  static List<Question> questionsOf(FaqDocument document) {
    List<Question> questions = new ArrayList<>(document.questionCount());
    for (Section section : document.sections()) {
      questions.addAll(section.questions());
    }
    return questions;
  }

  private static boolean canBeSpaced(AnswerLines lines) {
    return lines.isMarkdown() && !lines.isEmpty() && !lines.isBlankFirst() && !lines.isIndented();
  }

  private static Edit spacing(FaqDocument document, List<Question> questions, Set<Integer> spaced) {
    List<Splice> splices = new ArrayList<>();
    for (int question : spaced) {
      splices.addAll(new AnswerLines(document.text(), questions.get(question)).blankLineFirst());
    }
    return new Edit(splices);
  }

  private static int firstLost(RenderedPage page, RenderedPage other) {
    for (int i = 0; i < page.questions().size(); i++) {
      if (page.questions().get(i).shown() && !isShown(other, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isShown(RenderedPage page, int question) {
    return question < page.questions().size() && page.questions().get(question).shown();
  }

  private static List<List<Trace>> gains(
      RenderedPage page, RenderedPage other, Set<Integer> spaced) {
    List<List<Trace>> gains = new ArrayList<>();
    for (int i = 0; i < page.questions().size(); i++) {
      RenderedQuestion question = page.questions().get(i);
      gains.add(
          spaced.contains(i) && question.shown()
              ? without(other.questions().get(i).traces(), question.traces())
              : List.of());
    }
    return gains;
  }

  /** What is left of the first list without what the second has, each as often as it has it. */
  private static List<Trace> without(List<Trace> all, List<Trace> known) {
    List<Trace> left = new ArrayList<>(all);
    known.forEach(left::remove);
    return List.copyOf(left);
  }
}
