package dev.faqeditor.document;

import dev.faqeditor.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Where the sections and questions of a body stand. Places are kept apart from shapes, which are
 * relative to them, so that an edit shifts numbers and leaves the shapes behind it alone.
 *
 * @param bodyStart where the body starts, in UTF-16 units, as all places here
 * @param sectionStarts where each section starts: its heading's line, or the body for one without
 * @param sections the shape of each section
 * @param questionStarts where the opening tag of each question starts
 * @param questions the shape of each question
 * @param problems what is wrong in the body, by place
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never given away
record Outline(
    int bodyStart,
    int[] sectionStarts,
    SectionShape[] sections,
    int[] questionStarts,
    QuestionShape[] questions,
    List<Problem> problems) {

  /**
   * What a section looks like, wherever it stands.
   *
   * @param level of its heading; 0 without one
   * @param rest the heading's line behind its {@code #}s, from the section's start
   * @param firstQuestion the number of its first question on the page
   * @param questionCount how many questions it has
   */
  record SectionShape(int level, Span rest, int firstQuestion, int questionCount) {

    /** The same with other questions. */
    SectionShape dealt(int first, int count) {
      return new SectionShape(level, rest, first, count);
    }
  }

  /**
   * What a question looks like, wherever it stands.
   *
   * @param length from the start of its opening tag to the end of its closing one
   * @param text the question's text as it is written, from the question's start
   * @param inner what stands between the tags, from the question's start
   */
  record QuestionShape(int length, Span text, Span inner) {}

  /** The number of the last question that starts at the offset or before it; -1 if none does. */
  int questionBefore(int offset) {
    return indexBefore(questionStarts, offset);
  }

  /** The number of the last section that starts at the offset or before it; -1 if none does. */
  int sectionBefore(int offset) {
    return indexBefore(sectionStarts, offset);
  }

  private static int indexBefore(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  Span questionSpan(int question) {
    int start = questionStarts[question];
    return new Span(start, start + questions[question].length());
  }

  /** The same outline in a text in which {@code growth} units were put in at {@code offset}. */
  Outline shifted(int offset, int growth) {
    return new Outline(
        bodyStart >= offset ? bodyStart + growth : bodyStart,
        shifted(sectionStarts, offset, growth),
        sections,
        shifted(questionStarts, offset, growth),
        questions,
        problems.stream().map(problem -> shifted(problem, offset, growth)).toList());
  }

  private static int[] shifted(int[] starts, int offset, int growth) {
    int[] result = starts.clone();
    int first = Arrays.binarySearch(result, offset);
    for (int i = first < 0 ? -first - 1 : first; i < result.length; i++) {
      result[i] += growth;
    }
    return result;
  }

  private static Problem shifted(Problem problem, int offset, int growth) {
    return problem.span().start() < offset
        ? problem
        : new Problem(problem.kind(), problem.span().shift(growth), problem.detail());
  }

  /** This outline with another shape of one question. */
  Outline withQuestion(int question, QuestionShape shape) {
    QuestionShape[] changed = questions.clone();
    changed[question] = shape;
    return new Outline(bodyStart, sectionStarts, sections, questionStarts, changed, problems);
  }

  /**
   * This outline with other questions in a section, in the place of some that follow each other.
   */
  Outline withQuestions(int section, int from, int to, OutlineReader.Questions others) {
    int count = others.shapes().size();
    int more = count - (to - from);
    int[] starts = new int[questionStarts.length + more];
    QuestionShape[] shapes = new QuestionShape[starts.length];
    System.arraycopy(questionStarts, 0, starts, 0, from);
    System.arraycopy(questions, 0, shapes, 0, from);
    for (int i = 0; i < count; i++) {
      starts[from + i] = others.spans().get(i).start();
      shapes[from + i] = others.shapes().get(i);
    }
    System.arraycopy(questionStarts, to, starts, from + count, questionStarts.length - to);
    System.arraycopy(questions, to, shapes, from + count, questions.length - to);
    SectionShape[] changed = sections.clone();
    for (int i = section; i < changed.length; i++) {
      SectionShape shape = sections[i];
      changed[i] =
          i == section
              ? shape.dealt(shape.firstQuestion(), shape.questionCount() + more)
              : shape.dealt(shape.firstQuestion() + more, shape.questionCount());
    }
    return new Outline(bodyStart, sectionStarts, changed, starts, shapes, problems);
  }

  /** This outline with another shape of one section. */
  Outline withSection(int section, SectionShape shape) {
    SectionShape[] changed = sections.clone();
    changed[section] = shape;
    return new Outline(bodyStart, sectionStarts, changed, questionStarts, questions, problems);
  }
}
