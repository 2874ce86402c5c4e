package dev.faqeditor.document;

import dev.faqeditor.document.Outline.QuestionShape;
import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the outline of a page's body from its text. */
final class OutlineReader {

  private final String text;
  private final QuestionShortcodes shortcodes;

  OutlineReader(String text, QuestionShortcodes shortcodes) {
    this.text = text;
    this.shortcodes = shortcodes;
  }

  /** The outline of all that stands behind {@code bodyStart}. */
  Outline read(int bodyStart) {
    ShortcodePairs pairs = ShortcodePairs.of(Shortcodes.in(text, bodyStart));
    Questions found = questions(pairs);
    Sections sections = new Sections(bodyStart, found.spans());
    return new Outline(
        bodyStart,
        sections.starts(),
        sections.shapes.toArray(SectionShape[]::new),
        found.spans().stream().mapToInt(Span::start).toArray(),
        found.shapes().toArray(QuestionShape[]::new),
        problems(pairs));
  }

  /**
   * Questions, without those that hold others.
   *
   * @param open the names of opening tags among them that nothing closes, in order
   */
  record Questions(List<Span> spans, List<QuestionShape> shapes, List<String> open) {}

  /**
   * The questions between two places that tags end at; empty if what stands there may reach further
   * than the names of its open tags tell.
   *
   * @param from where a question or a heading ends
   * @param to where a question or a heading starts, or the text ends
   */
  Optional<Questions> between(int from, int to) {
    List<ShortcodeTag> tags = Shortcodes.in(text, from, to);
    ShortcodePairs pairs = ShortcodePairs.of(tags);
    boolean closed =
        pairs.stray().isEmpty()
            && pairs.unfinished().isEmpty()
            && pairs.unclosed().stream().noneMatch(tag -> isQuestionName(tag.name()))
            && endBy(tags, to);
    return closed
        ? Optional.of(questions(pairs))
            .filter(found -> HeadingLine.areKept(text, from, to, found.spans()))
        : Optional.empty();
  }

  /** Whether no tag that starts between two places goes on behind the second. */
  boolean isCutByNoTag(int from, int to) {
    return endBy(Shortcodes.in(text, from, to), to);
  }

  private static boolean endBy(List<ShortcodeTag> tags, int to) {
    return tags.isEmpty() || tags.get(tags.size() - 1).span().end() <= to;
  }

  private Questions questions(ShortcodePairs pairs) {
    List<Span> spans = new ArrayList<>();
    List<QuestionShape> questions = new ArrayList<>();
    for (ShortcodePairs.Pair pair : pairs.pairs()) {
      Optional<QuestionShape> question = question(pair);
      // pairs come in the order of their closing tags: one that holds a question comes after it
      boolean innermost =
          spans.isEmpty() || spans.get(spans.size() - 1).end() <= pair.span().start();
      if (question.isPresent() && innermost) {
        spans.add(pair.span());
        questions.add(question.get());
      }
    }
    List<String> open =
        pairs.unclosed().stream()
            .sorted(Comparator.comparingInt(tag -> tag.span().start()))
            .map(ShortcodeTag::name)
            .toList();
    return new Questions(spans, questions, open);
  }

  /** What a pair looks like as a question, if it is one. */
  Optional<QuestionShape> question(ShortcodePairs.Pair pair) {
    Optional<ShortcodeParameter> asked = shortcodes.textOf(pair.opening());
    int start = pair.span().start();
    return asked.map(
        parameter ->
            new QuestionShape(
                pair.span().length(), parameter.value().shift(-start), pair.inner().shift(-start)));
  }

  boolean isQuestionName(String name) {
    return shortcodes.names().contains(name);
  }

  private List<Problem> problems(ShortcodePairs pairs) {
    List<Problem> problems = new ArrayList<>();
    for (ShortcodeTag tag : pairs.unfinished()) {
      problems.add(new Problem(Problem.Kind.UNFINISHED_TAG, tag.span(), tag.name()));
    }
    for (ShortcodeTag tag : pairs.unclosed()) {
      if (isQuestionName(tag.name())) {
        problems.add(new Problem(Problem.Kind.UNCLOSED_QUESTION, tag.span(), tag.name()));
      }
    }
    for (ShortcodeTag tag : pairs.stray()) {
      problems.add(new Problem(Problem.Kind.STRAY_CLOSING_TAG, tag.span(), tag.name()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return List.copyOf(problems);
  }

  /** Deals the questions out to the headings before them. */
  private final class Sections {
    private final List<Integer> starts = new ArrayList<>();
    private final List<SectionShape> shapes = new ArrayList<>();
    private final List<Span> questions;
    private int next; // the first question that has no section yet

    Sections(int bodyStart, List<Span> questions) {
      this.questions = questions;
      List<HeadingLine> headings = HeadingLine.in(text, bodyStart, questions);
      int first = headings.isEmpty() ? text.length() : headings.get(0).start();
      if (!questions.isEmpty() && questions.get(0).start() < first) {
        add(bodyStart, first, 0, Span.at(0));
      }
      for (int h = 0; h < headings.size(); h++) {
        HeadingLine heading = headings.get(h);
        int end = h + 1 < headings.size() ? headings.get(h + 1).start() : text.length();
        add(heading.start(), end, heading.level(), heading.rest().shift(-heading.start()));
      }
    }

    private void add(int start, int end, int level, Span rest) {
      int first = next;
      while (next < questions.size() && questions.get(next).start() < end) {
        next++;
      }
      starts.add(start);
      shapes.add(new SectionShape(level, rest, first, next - first));
    }

    int[] starts() {
      return starts.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
