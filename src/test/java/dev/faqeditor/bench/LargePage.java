package dev.faqeditor.bench;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.hugo.FrontMatter;
import java.util.List;

/**
 * A page far larger than any real one, made of the Swedish sample page: its front matter, and its
 * sections over and over with numbered headings and questions. An answer is said again where the
 * page would else come out too short.
 */
public final class LargePage {

  /** How many sections it has. */
  public static final int SECTIONS = 200;

  /** How many questions all sections have together. */
  public static final int QUESTIONS = 10_000;

  /** How long it is, in UTF-16 units, give or take an answer. */
  public static final int LENGTH = 4_000_000;

  private static final String TEXT = new LargePage(Corpus.read(Corpus.SWEDISH)).write();

  private final String frontMatter;
  private final List<Section> sections;
  private final int timesEach; // a question, in one section
  private final StringBuilder text = new StringBuilder(LENGTH);
  private int questions;

  private LargePage(String sample) {
    FaqDocument page = FaqDocument.parse(sample);
    this.frontMatter = sample.substring(0, FrontMatter.in(sample).span().end());
    this.sections = page.sections();
    int rounds = SECTIONS / sections.size();
    this.timesEach = QUESTIONS / (rounds * page.questionCount());
    if (rounds * sections.size() != SECTIONS
        || rounds * timesEach * page.questionCount() != QUESTIONS) {
      throw new IllegalStateException("the sample page does not go into the large one evenly");
    }
  }

  /** The page's text; the same each time. */
  public static String text() {
    return TEXT;
  }

  private String write() {
    text.append(frontMatter.stripTrailing()).append("\n\n");
    text.append("<div itemscope itemtype=\"https://schema.org/FAQPage\">\n");
    for (int number = 1; number <= SECTIONS; number++) {
      writeSection(number, sections.get((number - 1) % sections.size()));
    }
    return text.append("\n</div>\n\n{{< accordion-script >}}\n").toString();
  }

  private void writeSection(int number, Section section) {
    String heading = section.field(FieldName.HEADING).orElseThrow().raw().strip();
    text.append("\n## ").append(number).append(". ").append(heading).append("\n\n<div>\n");
    for (int time = 0; time < timesEach; time++) {
      section.questions().forEach(this::writeQuestion);
    }
    text.append("\n</div>\n");
  }

  private void writeQuestion(Question question) {
    questions++;
    String answer = question.answer().raw().strip();
    String quoted = question.text().raw();
    text.append("\n{{% question question=\"").append(questions).append(". ");
    text.append(quoted, 1, quoted.length()).append(" %}}\n").append(answer);
    int due = (int) ((long) LENGTH * questions / QUESTIONS);
    while (text.length() + answer.length() < due) {
      text.append("\n\n").append(answer);
    }
    text.append("\n{{% /question %}}\n");
  }
}
