package dev.faqeditor.editor;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.text.Difference;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Setting a field of the selected node. Where the text takes the value, that is a step of the
 * history; where it doesn't, the value becomes the field's draft.
 *
 * @param act what the user did to the field
 * @param field which one; without it, nothing happens
 * @param value as it is entered
 * @param setting tries to put it into the text
 */
record Typing(
    Act act, FieldName field, String value, BiFunction<FaqDocument, Field, Attempt> setting) {

  /** Of a value. Only the act of editing that field joins typing. */
  static Typing of(Act act, FieldName field, String value) {
    return new Typing(act, field, value, (document, found) -> document.set(found, value));
  }

  /** Of the items of a list; refused, they are a draft with one a line. */
  static Typing of(FieldName field, List<String> items) {
    return new Typing(
        Act.ofEditing(field),
        field,
        String.join("\n", items),
        (document, list) -> document.setList(list, items));
  }

  /** In a control without carets: they are put behind what differs. */
  Optional<Change> in(EditorState state, InstantSource clock) {
    String old = shown(state);
    Span changed = Difference.in(old, value);
    int caret = value.length() - (old.length() - changed.end());
    return in(state, Range.at(changed.end()), Range.at(caret), clock);
  }

  private String shown(EditorState state) {
    Node node = state.selectedNode();
    return state
        .draft(node, field)
        .map(Draft::value)
        .or(() -> node.field(field).map(Field::value))
        .orElse("");
  }

  /**
   * What comes of it; empty if the selected node has no such field.
   *
   * @param before what was selected in the field before
   * @param after what is selected in it now
   * @param clock tells which typing belongs together
   */
  Optional<Change> in(EditorState state, Range before, Range after, InstantSource clock) {
    Node node = state.selectedNode();
    Optional<Field> found = node.field(field);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Range from = state.draft(node, field).map(Draft::before).orElse(before);
    Attempt attempt = setting.apply(state.document(), found.get());
    return Optional.of(
        attempt instanceof Attempt.Accepted accepted
            ? accepted(state, accepted, from, after, clock)
            : refused(state, (Attempt.Refused) attempt, from));
  }

  private Change accepted(
      EditorState state,
      Attempt.Accepted accepted,
      Range before,
      Range after,
      InstantSource clock) {
    Edit edit = accepted.edit();
    Selection own = state.settled();
    Selection selection = own.after(edit);
    History history = state.history();
    if (!edit.isEmpty()) {
      Selection from = own.with(new Caret(field, before));
      Selection to = selection.with(new Caret(field, after)); // for doing it again
      Edit back = edit.invert(state.document().text());
      Step step = new Step(act, back, from, to, clock.millis());
      boolean typed = act == Act.ofEditing(field);
      history = typed ? history.did(step) : history.closed().did(step.closed());
    }
    Drafts others = state.kept().without(state.selectedNode(), field);
    List<Draft> drafts = others.after(edit, List.of()).all();
    EditorState next =
        new EditorState(accepted.after(), selection, drafts, state.savedText(), history);
    return new Change(next, edit, List.of());
  }

  private Change refused(EditorState state, Attempt.Refused refused, Range before) {
    Node node = state.selectedNode();
    Draft draft =
        new Draft(
            node.kind(),
            node.span().start(),
            field,
            value,
            refused.reason(),
            refused.detail(),
            before);
    return Change.to(state.with(state.kept().with(List.of(draft))));
  }
}
