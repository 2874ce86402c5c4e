package dev.faqeditor.editor;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.document.structure.Obstacle;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An open document that can be changed: holds the one state there is, and announces each new one to
 * its views in the order in which they asked for it. To be used from one thread.
 */
public final class Editor {

  private final InstantSource clock;
  private final List<Consumer<Announcement>> views = new ArrayList<>();
  private final ReadyActs acts = new ReadyActs();
  private EditorState state;

  /** An editor of a document just read; the clock tells which typing belongs together. */
  public Editor(FaqDocument document, InstantSource clock) {
    this.clock = clock;
    this.state = EditorState.opened(document);
  }

  /** The state now. */
  public EditorState state() {
    return state;
  }

  /** Tells {@code view} of every change from now on. */
  public void announceTo(Consumer<Announcement> view) {
    views.add(view);
  }

  /** Puts another document in the place of this one, with a history of its own. */
  public void open(FaqDocument document) {
    change(Change.to(EditorState.opened(document)));
  }

  /** Puts a document that is in no file yet in the place of this one; it is dirty until saved. */
  public void openNew(FaqDocument document) {
    change(Change.to(EditorState.created(document)));
  }

  /** Selects a node of the document. */
  public void select(Node node) {
    select(List.of(node));
  }

  /**
   * Selects several questions of the document, or one node.
   *
   * @param nodes the one that the form shows first; if they are not all questions, only that counts
   */
  public void select(List<? extends Node> nodes) {
    Selection wanted = Selection.of(nodes);
    if (!wanted.equals(state.selection())) {
      select(wanted);
    }
  }

  /** Selects a node of the document, with the caret in one of its fields if one is given. */
  public void select(Node node, Optional<Caret> caret) {
    Selection selection = Selection.of(node);
    select(caret.map(selection::with).orElse(selection));
  }

  private void select(Selection selection) {
    change(Change.to(state.with(selection).closed()));
  }

  /**
   * Sets a field of the selected node to what was entered in a control without carets. If that is
   * refused, it becomes the field's draft and the text stays as it is.
   */
  public void type(FieldName name, String value) {
    write(Act.ofEditing(name), name, value);
  }

  /** The same by an act with a name of its own. */
  public void write(Act act, FieldName name, String value) {
    Typing.of(act, name, value).in(state, clock).ifPresent(this::change);
  }

  /**
   * Sets a field of the selected node to what was typed. If that is refused, it becomes the field's
   * draft and the text stays as it is.
   *
   * @param before what was selected in the field before; undoing selects it again
   * @param after what is selected in it now; doing it again selects it
   */
  public void type(FieldName name, String value, Range before, Range after) {
    write(Act.ofEditing(name), name, value, before, after);
  }

  /**
   * Like typing, but a step of its own with a name of its own, which no typing joins.
   *
   * @param act what the user did to the field
   */
  public void write(Act act, FieldName name, String value, Range before, Range after) {
    Typing.of(act, name, value).in(state, before, after, clock).ifPresent(this::change);
  }

  /**
   * Sets the items of a list of the selected node, as typing in one of them does. If that is
   * refused, they become the field's draft, one a line.
   *
   * @param before what was selected before in the items, one a line
   * @param after what is selected in them now
   */
  public void typeList(FieldName name, List<String> items, Range before, Range after) {
    Typing.of(name, items).in(state, before, after, clock).ifPresent(this::change);
  }

  /** The same as a step of its own, which joins no typing: items were added, removed or moved. */
  public void setList(FieldName name, List<String> items) {
    state = state.closed(); // cannot be seen, so no view is told
    Typing.of(name, items).in(state, clock).ifPresent(this::change);
    state = state.closed();
  }

  /**
   * Takes what was tried on the selected node, as one step of the history; the node stays selected.
   * The draft of a field that goes by it goes, too.
   *
   * @param act what the user did
   * @param attempt made with the document as it is now
   * @return why it was refused; empty if it was done
   */
  public Optional<Attempt.Refused> attempt(Act act, Attempt attempt) {
    if (attempt instanceof Attempt.Refused refused) {
      return Optional.of(refused);
    }
    if (attempt instanceof Attempt.Accepted accepted && !accepted.edit().isEmpty()) {
      Node was = state.selectedNode();
      Node is = Selection.of(was).after(accepted.edit()).in(accepted.after());
      state = state.with(state.kept().without(was, is));
      did(act, accepted.edit(), List.of(), accepted.after(), Selection.of(is));
    }
    return Optional.empty();
  }

  /** The time by the clock that tells which typing belongs together. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * Changes the text otherwise than by typing, as one step of the history. The selection and the
   * drafts stay with their nodes.
   *
   * @param act what the user did
   * @param edit an edit of the document's text as it is now
   */
  public void apply(Act act, Edit edit) {
    if (edit.isEmpty()) {
      return;
    }
    did(act, edit, List.of(), state.document().with(edit), state.settled().after(edit));
  }

  /**
   * Brings back what was lost: changes the text, as one step of the history, gives fields the
   * drafts that they had, and selects where that was. A draft whose field is not there any more is
   * left out.
   *
   * @param edit an edit of the document's text as it is now; may be empty
   * @param drafts at their places in the text after the edit
   * @return how many drafts were left out
   */
  public int restore(Act act, Edit edit, List<Draft> drafts) {
    if (!edit.isEmpty()) {
      FaqDocument after = state.document().with(edit);
      int first = edit.changed().start();
      did(act, edit, List.of(), after, Selection.innermost(after, first));
    }
    List<Draft> placed = drafts.stream().filter(draft -> draft.isIn(state.document())).toList();
    if (!placed.isEmpty()) {
      Selection last = Selection.of(placed.get(placed.size() - 1));
      change(Change.to(state.with(state.kept().with(placed)).with(last).closed()));
    }
    return drafts.size() - placed.size();
  }

  /**
   * Puts another text of the same page in the place of this one, as one step of the history.
   * Selection and drafts go along with their nodes; a draft whose node is gone goes, too, and comes
   * back when the step is undone.
   *
   * @param act what the user, or another program, did
   * @param after the page from now on
   * @param edit makes it of the document as it is now
   * @param moves which nodes that carries elsewhere, or keeps although it replaces them
   * @param saved the text that is now on disk
   */
  public void replace(Act act, FaqDocument after, Edit edit, List<Move> moves, String saved) {
    Step step = step(act, edit, moves, state.settled().after(edit, moves));
    change(Change.replacing(step, state, after, saved));
  }

  private void did(Act act, Edit edit, List<Move> moves, FaqDocument after, Selection to) {
    change(Change.doing(step(act, edit, moves, to), state, after));
  }

  private Step step(Act act, Edit edit, List<Move> moves, Selection to) {
    return new Step(act, edit, moves, List.of(), state.settled(), to, clock.millis());
  }

  /** What can be done with all that is selected. */
  public Commands commands() {
    FaqDocument document = state.document();
    return new Commands(state, () -> acts.on(document));
  }

  /** Whether the commands have what they need to know of the document beside its outline. */
  public boolean isPrepared() {
    return acts.has(state.document());
  }

  /**
   * Has the commands use acts that are made in advance, for as long as the document is this one.
   *
   * @param made on that document; may have to wait for them
   */
  public void prepared(FaqDocument document, Supplier<Rearrange> made) {
    acts.keep(document, made);
  }

  /**
   * Takes a command that rearranges the page, as one step of the history, and selects what it says.
   * Refused drafts go with their nodes; where a node with one would be deleted, nothing happens.
   *
   * @param command made for the state as it is now
   * @return what came of it; a refusal leaves everything as it was
   */
  public Rearrangement take(Command command) {
    Rearrangement result = command.attempt().get();
    if (!(result instanceof Rearranged done)) {
      return result;
    }
    if (state.kept().lostBy(done.edit(), done.moves()).isPresent()) {
      return new Refused(Obstacle.HOLDS_REFUSED_TEXT);
    }
    Selection to = state.settled().after(done.select(), done.moves());
    acts.followAct(state.document(), done.edit(), done.acts());
    did(command.act(), done.edit(), done.moves(), done.after(), to);
    return result;
  }

  /** Gives a section or question of the document another heading or text, as one step. */
  public Attempt rename(Node node, String title) {
    FieldName name = node.kind() == Node.Kind.SECTION ? FieldName.HEADING : FieldName.QUESTION_TEXT;
    Attempt attempt =
        node.field(name)
            .map(field -> state.document().set(field, title))
            .orElse(new Attempt.Refused(Refusal.READ_ONLY));
    if (attempt instanceof Attempt.Accepted accepted) {
      Drafts others = state.kept().without(node, name);
      change(Change.to(state.with(others).with(Selection.of(node)).closed()));
      apply(Act.RENAME, accepted.edit());
    }
    return attempt;
  }

  /** Whether {@link #undo} would do anything. */
  public boolean canUndo() {
    return !state.drafts().isEmpty() || state.undoable().isPresent();
  }

  /** Withdraws the latest draft, or else takes back the last step. */
  public void undo() {
    state.kept().latest().ifPresentOrElse(this::withdraw, this::undoStep);
  }

  private void withdraw(Draft latest) {
    change(Change.to(state.with(state.kept().withoutLatest()).with(Selection.of(latest))));
  }

  /** Takes back the last step, whatever drafts there are. */
  public void undoStep() {
    state.history().lastDone().ifPresent(step -> change(Change.undoing(step, state)));
  }

  /**
   * Does again what was undone last. Where that would delete a node with a draft, it only selects
   * that node.
   */
  public void redo() {
    state.history().lastUndone().ifPresent(step -> change(Change.redoing(step, state)));
  }

  /** Notes that this text is now what is on disk. */
  public void saved(String text) {
    change(Change.to(state.saved(text).closed()));
  }

  private void change(Change change) {
    Announcement announcement =
        new Announcement(state, change.state(), change.edit(), change.moves());
    acts.followChange(state.document(), change.edit(), change.state().document());
    state = change.state();
    views.forEach(view -> view.accept(announcement));
  }
}
