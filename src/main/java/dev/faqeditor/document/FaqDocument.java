package dev.faqeditor.document;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A FAQ page: its text, and what we read in it. Immutable.
 *
 * <pre>{@code
 * FaqDocument page = FaqDocument.parse(text);
 * Question first = page.sections().get(0).questions().get(0);
 * if (page.set(first.answer(), "Ja.") instanceof Attempt.Accepted accepted) {
 *   page = accepted.after();
 * }
 * }</pre>
 */
public final class FaqDocument {

  private final String text;
  private final QuestionShortcodes shortcodes;
  private final Page page;
  private final List<Section> sections;
  private final List<Problem> problems;

  private FaqDocument(String text, QuestionShortcodes shortcodes) {
    this.text = text;
    this.shortcodes = shortcodes;
    List<Problem> found = new ArrayList<>();
    FrontMatter frontMatter = FrontMatter.in(text);
    this.page = new Page(new Span(0, text.length()), PageFields.of(text, frontMatter, found));
    int bodyStart = frontMatter.span().end();
    this.sections = List.copyOf(new OutlineReader(text, bodyStart, shortcodes, found).sections());
    this.problems = List.copyOf(found);
  }

  /** Reads a page, whatever its text. */
  public static FaqDocument parse(String text) {
    return new FaqDocument(text, QuestionShortcodes.COMMON);
  }

  /** The document after an edit of its text. */
  public FaqDocument with(Edit edit) {
    return edit.isEmpty() ? this : new FaqDocument(edit.apply(text), shortcodes);
  }

  /** All of the text, with a BOM if it has one. */
  public String text() {
    return text;
  }

  /** The page as a node: its front matter. */
  public Page page() {
    return page;
  }

  /** The sections, in the order of the text. */
  public List<Section> sections() {
    return sections;
  }

  /** What is wrong with the text, as far as reading it shows. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many questions all sections have together. */
  public int questionCount() {
    return sections.stream().mapToInt(section -> section.questions().size()).sum();
  }

  /** The node of this kind that holds the offset (UTF-16), or has it right at its end. */
  public Optional<Node> nodeAt(Node.Kind kind, int offset) {
    if (kind == Node.Kind.PAGE) {
      return Optional.of(page);
    }
    Node found = null;
    for (Section section : sections) {
      if (section.span().touches(offset)) {
        found = kind == Node.Kind.SECTION ? section : questionAt(section, offset).orElse(null);
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<Node> questionAt(Section section, int offset) {
    return section.questions().stream()
        .filter(question -> question.span().touches(offset))
        .reduce((first, second) -> second)
        .map(question -> question);
  }

  /**
   * Tries to set a field of this document. Accepted only if the field then reads back {@code value}
   * and nothing else of the outline changes; all text outside the field's span stays as it is.
   *
   * @param field one of this document's fields
   * @param value the new value, its lines ending with {@code \n}
   */
  public Attempt set(Field field, String value) {
    if (!field.isWritable()) {
      return new Attempt.Refused(Refusal.READ_ONLY);
    }
    Optional<String> raw = field.notation().write(value, field.raw());
    if (raw.isEmpty()) {
      boolean typed =
          field.type() != ValueType.TEXT
              && field.type() != ValueType.MARKDOWN
              && field.type() != ValueType.SOURCE;
      return new Attempt.Refused(typed ? Refusal.WRONG_TYPE : Refusal.CANNOT_BE_WRITTEN);
    }
    Edit edit = Edit.between(field.raw(), raw.get()).shift(field.span().start());
    FaqDocument after = with(edit);
    return new OutlineComparison(this, after).differsOnlyIn(field, edit.growth(), value)
        ? new Attempt.Accepted(edit, after)
        : new Attempt.Refused(Refusal.CHANGES_OUTLINE);
  }

  /** Every field, in a fixed order. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>(page.fields());
    for (Section section : sections) {
      fields.addAll(section.fields());
      section.questions().forEach(question -> fields.addAll(question.fields()));
    }
    return fields;
  }
}
