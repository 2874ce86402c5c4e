package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Places;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What can be done with what is selected in the outline; empty where that makes no sense, and a
 * menu item is grey. Asking costs nothing worth mention; {@link Editor#take} does it.
 *
 * <pre>{@code
 * editor.commands().moveUp().ifPresent(editor::take);
 * }</pre>
 */
public final class Commands {

  private final FaqDocument document;
  private final List<Question> questions; // the selected ones, in their order
  private final Optional<Section> section; // the selected one
  private final Node node; // where things are added
  private final Supplier<Rearrange> acts;

  /**
   * What can be done with all that is selected.
   *
   * @param acts on the state's document; asked for when a command is taken
   */
  Commands(EditorState state, Supplier<Rearrange> acts) {
    this.document = state.document();
    this.acts = acts;
    List<Node> selected = state.selectedNodes();
    this.questions =
        selected.stream()
            .filter(Question.class::isInstance)
            .map(Question.class::cast)
            .sorted(Comparator.comparingInt(each -> each.span().start()))
            .toList();
    this.section =
        selected.size() == 1 && selected.get(0) instanceof Section only
            ? Optional.of(only)
            : Optional.empty();
    this.node =
        selected.stream()
            .<Node>map(each -> each)
            .max(Comparator.comparingInt(each -> each.span().start()))
            .orElse(document.page());
  }

  /** Adds a question behind the selected one, or at the end of the selected section or page. */
  public Optional<Command> addQuestion(String text) {
    return addQuestion(behindOrInside(), text);
  }

  /** Adds a question somewhere. */
  public Optional<Command> addQuestion(Place place, String text) {
    return command(Act.ADD_QUESTION, page -> page.addQuestion(place, text));
  }

  /** Adds a question before the selected one, or at the start of the selected section. */
  public Optional<Command> addQuestionBefore(String text) {
    return section.isPresent()
        ? addQuestion(startOf(section.get()), text)
        : questions.stream()
            .findFirst()
            .flatMap(first -> addQuestion(new Place.Before(first), text));
  }

  private static Place startOf(Section section) {
    return section.questions().isEmpty()
        ? new Place.Inside(section)
        : new Place.Before(section.questions().get(0));
  }

  /** Adds a section before the selected one. */
  public Optional<Command> addSectionBefore(String heading) {
    return withHeading().flatMap(own -> addSection(new Place.Before(own), heading));
  }

  /** Adds a section behind the selected one, or at the end of the page. */
  public Optional<Command> addSection(String heading) {
    boolean page = node.kind() == Node.Kind.PAGE;
    return addSection(page ? new Place.Inside(node) : new Place.After(node), heading);
  }

  /** Adds a section somewhere. */
  public Optional<Command> addSection(Place place, String heading) {
    return command(Act.ADD_SECTION, page -> page.addSection(place, heading));
  }

  /** Copies the selected questions or section. */
  public Optional<Command> duplicate() {
    return questions.isEmpty()
        ? withHeading().flatMap(own -> command(Act.DUPLICATE, page -> page.duplicate(own)))
        : command(Act.DUPLICATE, page -> page.duplicate(questions));
  }

  /** Deletes the selected questions or section. */
  public Optional<Command> delete() {
    Act act = questions.size() > 1 ? Act.DELETE_QUESTIONS : Act.DELETE_QUESTION;
    return questions.isEmpty()
        ? section.flatMap(own -> command(Act.DELETE_SECTION, page -> page.delete(own)))
        : command(act, page -> page.delete(questions));
  }

  /** Moves the selected questions or section one place up. */
  public Optional<Command> moveUp() {
    return questions.isEmpty()
        ? section.flatMap(own -> Places.above(document, own)).flatMap(this::moveTo)
        : Places.above(document, questions).flatMap(this::moveTo);
  }

  /** Moves the selected questions or section one place down. */
  public Optional<Command> moveDown() {
    return questions.isEmpty()
        ? section.flatMap(own -> Places.below(document, own)).flatMap(this::moveTo)
        : Places.below(document, questions).flatMap(this::moveTo);
  }

  /** Moves the selected questions or section somewhere, also into another section. */
  public Optional<Command> moveTo(Place place) {
    Act act = questions.size() > 1 ? Act.MOVE_QUESTIONS : Act.MOVE_QUESTION;
    return questions.isEmpty()
        ? withHeading().flatMap(own -> command(Act.MOVE_SECTION, page -> page.move(own, place)))
        : command(act, page -> page.move(questions, place));
  }

  /** Starts a section at the selected question, which must not be the first of its section. */
  public Optional<Command> split(String heading) {
    return Optional.of(questions)
        .filter(several -> several.size() == 1)
        .map(several -> several.get(0))
        .filter(question -> !isFirst(question))
        .flatMap(one -> command(Act.SPLIT_SECTION, page -> page.split(one, heading)));
  }

  /** Makes the selected section part of the one before it. */
  public Optional<Command> joinWithPrevious() {
    return section
        .filter(own -> document.numberOf(own) > 0)
        .flatMap(own -> command(Act.JOIN_SECTIONS, page -> page.joinWithPrevious(own)));
  }

  /** The Markdown source of the selected questions or section, for the clipboard. */
  public Optional<String> source() {
    return questions.isEmpty()
        ? section.map(own -> acts.get().source(own))
        : Optional.of(acts.get().source(questions));
  }

  /** Puts in the questions of a source behind the selected one, or at the end of what is. */
  public Optional<Command> paste(String source) {
    return command(Act.PASTE_QUESTIONS, page -> page.paste(source, behindOrInside()));
  }

  private Optional<Section> withHeading() {
    return section.filter(own -> own.level() > 0);
  }

  private boolean isFirst(Question question) {
    return document
        .nodeAt(Node.Kind.SECTION, question.span().start())
        .filter(Section.class::isInstance)
        .map(own -> ((Section) own).questions().get(0).equals(question))
        .orElse(true);
  }

  private Place behindOrInside() {
    return node.kind() == Node.Kind.QUESTION ? new Place.After(node) : new Place.Inside(node);
  }

  private Optional<Command> command(Act act, Function<Rearrange, Rearrangement> attempt) {
    return Optional.of(new Command(act, () -> attempt.apply(acts.get())));
  }
}
