package dev.faqeditor.editor;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.text.Difference;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open document that can be changed: holds the one state there is, and announces each new one to
 * its views in the order in which they asked for it. To be used from one thread.
 */
public final class Editor {

  private final InstantSource clock;
  private final List<Consumer<Announcement>> views = new ArrayList<>();
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
    change(EditorState.opened(document), Edit.NONE);
  }

  /** Selects a node of the document. */
  public void select(Node node) {
    if (!node.equals(state.selectedNode()) || state.selection().caret().isPresent()) {
      select(Selection.of(node));
    }
  }

  private void select(Selection selection) {
    change(
        new EditorState(
            state.document(),
            selection,
            state.drafts(),
            state.savedText(),
            state.history().closed()),
        Edit.NONE);
  }

  /**
   * Sets a field of the selected node to what was typed. If that is refused, it becomes the field's
   * draft and the text stays as it is.
   */
  public void type(FieldName name, String value) {
    Node node = state.selectedNode();
    Optional<Field> field = node.field(name);
    if (field.isEmpty()) {
      return;
    }
    Attempt attempt = state.document().set(field.get(), value);
    if (attempt instanceof Attempt.Accepted accepted) {
      accept(node, field.get(), value, accepted);
    } else if (attempt instanceof Attempt.Refused refused) {
      keep(node, name, value, refused);
    }
  }

  private void accept(Node node, Field field, String value, Attempt.Accepted accepted) {
    Edit edit = accepted.edit();
    List<Draft> drafts = withoutDraft(node, field.name()).stream().map(d -> d.after(edit)).toList();
    Selection selection = Selection.of(node).after(edit);
    History history = state.history();
    if (!edit.isEmpty()) {
      String old = field.value();
      Span changed = Difference.in(old, value);
      int caret = value.length() - (old.length() - changed.end());
      Selection from = Selection.of(node).with(new Caret(field.name(), changed.end()));
      Selection to = selection.with(new Caret(field.name(), caret)); // for doing it again
      Edit back = edit.invert(state.document().text());
      history = history.did(new Step(Act.ofEditing(field.name()), back, from, to, clock.millis()));
    }
    change(new EditorState(accepted.after(), selection, drafts, state.savedText(), history), edit);
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
    Selection from = Selection.of(state.selectedNode());
    Selection to = from.after(edit);
    Edit back = edit.invert(state.document().text());
    move(edit, to, state.history().did(new Step(act, back, from, to, clock.millis()).closed()));
  }

  private void keep(Node node, FieldName name, String value, Attempt.Refused refused) {
    List<Draft> drafts = new ArrayList<>(withoutDraft(node, name));
    drafts.add(
        new Draft(
            node.kind(), node.span().start(), name, value, refused.reason(), refused.detail()));
    change(
        new EditorState(
            state.document(), state.selection(), drafts, state.savedText(), state.history()),
        Edit.NONE);
  }

  private List<Draft> withoutDraft(Node node, FieldName name) {
    return state.drafts().stream().filter(draft -> !draft.isFor(node, name)).toList();
  }

  /** Whether {@link #undo} would do anything. */
  public boolean canUndo() {
    return !state.drafts().isEmpty() || state.undoable().isPresent();
  }

  /** Withdraws the latest draft, or else takes back the last step. */
  public void undo() {
    if (!state.drafts().isEmpty()) {
      withdrawLatestDraft();
      return;
    }
    state
        .history()
        .lastDone()
        .ifPresent(
            step -> {
              Step again = step.reversed(state.document().text());
              move(step.edit(), step.from(), state.history().undid(again));
            });
  }

  /** Does again what was undone last. */
  public void redo() {
    state
        .history()
        .lastUndone()
        .ifPresent(
            step -> {
              Step back = step.reversed(state.document().text());
              move(step.edit(), step.to(), state.history().redid(back).closed());
            });
  }

  private void withdrawLatestDraft() {
    int last = state.drafts().size() - 1;
    Draft draft = state.drafts().get(last);
    change(
        new EditorState(
            state.document(),
            new Selection(draft.kind(), draft.at(), Optional.empty()),
            state.drafts().subList(0, last),
            state.savedText(),
            state.history()),
        Edit.NONE);
  }

  private void move(Edit edit, Selection selection, History history) {
    List<Draft> drafts = state.drafts().stream().map(draft -> draft.after(edit)).toList();
    change(
        new EditorState(state.document().with(edit), selection, drafts, state.savedText(), history),
        edit);
  }

  /** Notes that this text is now what is on disk. */
  public void saved(String text) {
    change(
        new EditorState(
            state.document(), state.selection(), state.drafts(), text, state.history().closed()),
        Edit.NONE);
  }

  private void change(EditorState next, Edit edit) {
    Announcement announcement = new Announcement(state, next, edit);
    state = next;
    views.forEach(view -> view.accept(announcement));
  }
}
