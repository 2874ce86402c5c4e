package dev.faqeditor.document;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.ListNotation;
import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A FAQ page: its text, and what we read in it. Immutable; nodes and fields are made when they are
 * asked for.
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
  private final PageContext context;
  private final FrontMatter frontMatter;
  private final Outline outline;
  private final Page page;
  private final List<Problem> problems;
  private final Nodes nodes;

  private FaqDocument(String text, PageContext context, FrontMatter frontMatter, Outline outline) {
    this.text = text;
    this.context = context;
    this.frontMatter = frontMatter;
    this.outline = outline;
    List<Problem> found = new ArrayList<>();
    this.page = new Page(new Span(0, text.length()), PageFields.of(text, frontMatter, found));
    found.addAll(outline.problems());
    this.problems = List.copyOf(found);
    this.nodes = new Nodes(text, outline);
  }

  /** Reads a page, whatever its text. */
  public static FaqDocument parse(String text) {
    return parse(text, PageContext.COMMON);
  }

  /** Reads a page of which more is known than its text. */
  public static FaqDocument parse(String text, PageContext context) {
    FrontMatter frontMatter = FrontMatter.in(text);
    Outline outline = new OutlineReader(text, context.shortcodes()).read(frontMatter.span().end());
    return new FaqDocument(text, context, frontMatter, outline);
  }

  /**
   * The document after an edit of its text: equal to a fresh reading of that, but only what the
   * edit can reach is read again.
   */
  public FaqDocument with(Edit edit) {
    if (edit.isEmpty()) {
      return this;
    }
    String after = edit.apply(text);
    Span changed = edit.changed();
    return frontMatterAfter(changed, after)
        .flatMap(
            now ->
                new OutlineUpdate(outline, text, after, changed, context.shortcodes())
                    .outline()
                    .map(outlineNow -> new FaqDocument(after, context, now, outlineNow)))
        .orElseGet(() -> parse(after, context));
  }

  /** The front matter after an edit that leaves the body where it is, behind the same delimiter. */
  private Optional<FrontMatter> frontMatterAfter(Span changed, String after) {
    boolean present = frontMatter.format() != FrontMatter.Format.NONE;
    if (present && changed.start() > frontMatter.span().end()) {
      return Optional.of(frontMatter);
    }
    if (!present && changed.start() < frontMatter.span().end()) {
      return Optional.empty(); // before or in a BOM
    }
    FrontMatter now = FrontMatter.in(after);
    int growth = present ? after.length() - text.length() : 0;
    boolean sameBody =
        now.format() == frontMatter.format()
            && now.span().start() == frontMatter.span().start()
            && now.span().end() == frontMatter.span().end() + growth;
    return sameBody ? Optional.of(now) : Optional.empty();
  }

  /** All of the text, with a BOM if it has one. */
  public String text() {
    return text;
  }

  /** What is known of the page beside its text. */
  public PageContext context() {
    return context;
  }

  /** Where the body starts, behind the front matter, in UTF-16 units. */
  public int bodyStart() {
    return outline.bodyStart();
  }

  /** The page as a node: its front matter. */
  public Page page() {
    return page;
  }

  /** The sections, in the order of the text. */
  public List<Section> sections() {
    return nodes.sections();
  }

  /** What is wrong with the text, as far as reading it shows. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many questions all sections have together. */
  public int questionCount() {
    return outline.questions().length;
  }

  /**
   * The question with this number, from 0 in the order of the text; refuses, by exception, others.
   */
  public Question question(int number) {
    return nodes.question(number);
  }

  /** Where the question with this number stands; costs less than the question itself. */
  public Span questionSpan(int number) {
    return outline.questionSpan(number);
  }

  /** Which section this is, from 0 in the order of the text. */
  public int numberOf(Section section) {
    return outline.sectionBefore(section.span().start());
  }

  /** Which question of the whole page this is, from 0 in the order of the text. */
  public int numberOf(Question question) {
    return outline.questionBefore(question.span().start());
  }

  /** The number of the first question that starts at the offset (UTF-16) or behind it. */
  public int firstQuestionFrom(int offset) {
    return outline.questionBefore(offset - 1) + 1;
  }

  /** The node of this kind that holds the offset (UTF-16), or has it right at its end. */
  public Optional<Node> nodeAt(Node.Kind kind, int offset) {
    return switch (kind) {
      case PAGE -> Optional.of(page);
      case SECTION ->
          Optional.of(outline.sectionBefore(offset)).filter(i -> i >= 0).map(nodes::section);
      case QUESTION ->
          Optional.of(outline.questionBefore(offset))
              .filter(i -> i >= 0 && outline.questionSpan(i).touches(offset))
              .map(nodes::question);
    };
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
      boolean anyText = field.type().isText() || field.type() == ValueType.LIST;
      return new Attempt.Refused(anyText ? Refusal.CANNOT_BE_WRITTEN : Refusal.WRONG_TYPE);
    }
    boolean otherType =
        field.name().kind() == FieldName.Kind.PARAMETER
            && ValueType.of(ParameterNotation.typeOf(raw.get())) != field.type();
    return otherType
        ? new Attempt.Refused(Refusal.WRONG_TYPE)
        : rewrite(field, raw.get(), now -> now.value().equals(value));
  }

  /**
   * Tries to set the items of a list of texts. Items that stay where they are keep their bytes;
   * items that move take theirs along, with the comment on their line; a new one is written like
   * its neighbours. Accepted only if the list then reads back and all else stays.
   *
   * @param field one of this document's fields, of type {@link ValueType#LIST}
   * @param items what it shall hold, in this order; none leaves an empty list
   */
  public Attempt setList(Field field, List<String> items) {
    if (!field.isWritable() || !(field.notation() instanceof ListNotation list)) {
      return new Attempt.Refused(Refusal.READ_ONLY);
    }
    return list.write(items, field.raw())
        .map(raw -> rewrite(field, raw, now -> now.items().equals(Optional.of(items))))
        .orElseGet(() -> new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN));
  }

  /** Tries to write a field as {@code raw}, after which {@code readsBack} must hold of it. */
  private Attempt rewrite(Field field, String raw, Predicate<Field> readsBack) {
    Edit edit = Edit.between(field.raw(), raw).shift(field.span().start());
    return attempt(
        edit,
        after ->
            OutlineComparison.ofField(this, after, field, edit.growth()).isEqualButForTheField()
                && FieldAfter.of(this, field, after, edit.growth()).filter(readsBack).isPresent());
  }

  /** Tries an edit, which is refused unless {@code holds} of the document after it. */
  Attempt attempt(Edit edit, Predicate<FaqDocument> holds) {
    Optional<String> lacking = lackingInCharset(edit);
    if (lacking.isPresent()) {
      return refused(lacking.get());
    }
    FaqDocument after = with(edit);
    return holds.test(after)
        ? new Attempt.Accepted(edit, after)
        : new Attempt.Refused(Refusal.CHANGES_OUTLINE);
  }

  private static Attempt refused(String character) {
    int code = character.codePointAt(0);
    return code < ' '
        ? new Attempt.Refused(Refusal.NOT_TEXT, "U+%04X".formatted(code))
        : new Attempt.Refused(Refusal.NOT_IN_ENCODING, character);
  }

  /** The first character of what the edit puts in that can't stand in the file. */
  public Optional<String> lackingInCharset(Edit edit) {
    return edit.splices().stream()
        .flatMap(splice -> context.firstLacking(splice.replacement()).stream())
        .findFirst();
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  Outline outline() {
    return outline;
  }
}
