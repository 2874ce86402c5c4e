package dev.faqeditor.document;

import dev.faqeditor.document.Outline.QuestionShape;
import dev.faqeditor.document.Outline.SectionShape;
import dev.faqeditor.hugo.HeadingNotation;
import dev.faqeditor.hugo.InnerNotation;
import dev.faqeditor.hugo.Notation;
import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The sections and questions of a text, made of its outline when they are asked for. */
final class Nodes {

  private final String text;
  private final Outline outline;
  private final InnerNotation answers;
  private final @Nullable Section[] sections;
  private final @Nullable Question[] questions;

  Nodes(String text, Outline outline) {
    this.text = text;
    this.outline = outline;
    this.answers = new InnerNotation(LineEnds.firstOf(text));
    this.sections = new Section[outline.sections().length];
    this.questions = new Question[outline.questions().length];
  }

  List<Section> sections() {
    return new MadeOnDemand<>(sections.length, this::section);
  }

  Section section(int index) {
    Section section = sections[index];
    if (section == null) {
      section = makeSection(index);
      sections[index] = section;
    }
    return section;
  }

  Question question(int index) {
    Question question = questions[index];
    if (question == null) {
      question = makeQuestion(index);
      questions[index] = question;
    }
    return question;
  }

  private Section makeSection(int index) {
    SectionShape shape = outline.sections()[index];
    int[] starts = outline.sectionStarts();
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    Span span = new Span(starts[index], end);
    List<Field> fields =
        shape.level() == 0 ? List.of() : List.of(heading(shape.rest().shift(span.start())));
    List<Question> own =
        new MadeOnDemand<>(shape.questionCount(), i -> question(shape.firstQuestion() + i));
    return new Section(span, shape.level(), fields, own);
  }

  private Question makeQuestion(int index) {
    QuestionShape shape = outline.questions()[index];
    int start = outline.questionStarts()[index];
    return new Question(
        outline.questionSpan(index),
        questionText(shape.text().shift(start)),
        answer(shape.inner().shift(start)));
  }

  private Field heading(Span span) {
    return field(FieldName.HEADING, ValueType.TEXT, span, HeadingNotation.ATX);
  }

  private Field questionText(Span span) {
    return field(FieldName.QUESTION_TEXT, ValueType.TEXT, span, ParameterNotation.PARAMETER);
  }

  private Field answer(Span span) {
    return field(FieldName.ANSWER, ValueType.MARKDOWN, span, answers);
  }

  private Field field(FieldName name, ValueType type, Span span, Notation notation) {
    return new Field(name, type, text, span, notation, Optional.empty());
  }

  private static final class MadeOnDemand<N> extends AbstractList<N> implements RandomAccess {
    private final int size;
    private final IntFunction<N> maker;

    MadeOnDemand(int size, IntFunction<N> maker) {
      this.size = size;
      this.maker = maker;
    }

    @Override
    public N get(int index) {
      return maker.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
