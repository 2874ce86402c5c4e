package dev.faqeditor.document.structure;

import dev.faqeditor.document.Section;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** What the page should read as after an act: the outline as lists, which the act rearranges. */
final class Plan {

  /** What becomes of a node. */
  enum Fate {
    STAYS,
    MOVED,
    NEW
  }

  /**
   * A question of the page to be.
   *
   * @param text in which its source stands now
   * @param span where
   * @param number which question of the page it is now; -1 for a new one
   */
  record PlannedQuestion(String text, Span span, int number, Fate fate) {

    static PlannedQuestion added(String text, Span span) {
      return new PlannedQuestion(text, span, -1, Fate.NEW);
    }

    PlannedQuestion with(Fate other) {
      return new PlannedQuestion(text, span, number, other);
    }
  }

  /**
   * A section of the page to be.
   *
   * @param level of its heading; 0 without one
   * @param heading its line behind the {@code #}s
   * @param from where it starts now
   * @param questions to be rearranged
   */
  record PlannedSection(
      int level, String heading, int from, Fate fate, List<PlannedQuestion> questions) {

    static PlannedSection added(int level, String heading, List<PlannedQuestion> questions) {
      return new PlannedSection(level, SectionSpelling.rest(heading), -1, Fate.NEW, questions);
    }

    PlannedSection with(Fate other) {
      return new PlannedSection(
          level,
          heading,
          from,
          other,
          new ArrayList<>(questions.stream().map(question -> question.with(other)).toList()));
    }
  }

  private final List<PlannedSection> sections = new ArrayList<>();
  private int selectedSection = -1;
  private int selectedQuestion = -1; // of the section; -1 for the section itself

  private Plan() {}

  /** The page as it is. */
  static Plan of(Layout layout) {
    Plan plan = new Plan();
    int number = 0;
    for (Section section : layout.sections()) {
      List<PlannedQuestion> questions = new ArrayList<>();
      for (int i = section.questions().size(); i > 0; i--, number++) {
        Span span = layout.questionSpan(number);
        questions.add(new PlannedQuestion(layout.text(), span, number, Fate.STAYS));
      }
      String heading = section.fields().isEmpty() ? "" : section.fields().get(0).raw();
      int from = section.span().start();
      plan.sections.add(new PlannedSection(section.level(), heading, from, Fate.STAYS, questions));
    }
    return plan;
  }

  /** All sections, to be rearranged. */
  List<PlannedSection> sections() {
    return sections;
  }

  /** The questions of a section, to be rearranged. */
  List<PlannedQuestion> questions(int section) {
    return sections.get(section).questions();
  }

  /** Takes questions out of the page as it is, in their order. */
  List<PlannedQuestion> takeOut(NavigableSet<Integer> numbers) {
    List<PlannedQuestion> taken = new ArrayList<>();
    int before = 0;
    for (PlannedSection section : sections) {
      List<PlannedQuestion> questions = section.questions();
      int behind = before + questions.size();
      if (!numbers.subSet(before, behind).isEmpty()) {
        List<PlannedQuestion> own =
            questions.stream().filter(each -> numbers.contains(each.number())).toList();
        taken.addAll(own);
        questions.removeIf(each -> numbers.contains(each.number()));
      }
      before = behind;
    }
    return taken;
  }

  /** A section without a heading is none if it has no question either. */
  void dropEmptyStart() {
    if (sections.get(0).level() == 0 && sections.get(0).questions().isEmpty()) {
      sections.remove(0);
      selectedSection = Math.min(selectedSection, sections.size() - 1);
    }
  }

  /** Has a section selected afterwards, rather than what is new or moved. */
  void select(int section) {
    select(section, -1);
  }

  /** Has a question of a section selected afterwards. */
  void select(int section, int question) {
    selectedSection = section;
    selectedQuestion = question;
  }

  int selectedSection() {
    return selectedSection;
  }

  int selectedQuestion() {
    return selectedQuestion;
  }
}
