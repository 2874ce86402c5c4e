package dev.faqeditor.editor;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.text.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drafts of a document, and how they go along with it.
 *
 * @param all the latest last
 */
record Drafts(List<Draft> all) {

  /** Copies the drafts. */
  Drafts {
    all = List.copyOf(all);
  }

  /** The draft of a field. */
  Optional<Draft> of(Node node, FieldName field) {
    return all.stream().filter(draft -> draft.isFor(node, field)).findFirst();
  }

  /** The one that undoing withdraws. */
  Optional<Draft> latest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** All but the latest; none of none. */
  Drafts withoutLatest() {
    return new Drafts(all.subList(0, Math.max(0, all.size() - 1)));
  }

  /** All but that of a field. */
  Drafts without(Node node, FieldName field) {
    return new Drafts(all.stream().filter(draft -> !draft.isFor(node, field)).toList());
  }

  /** Without those of a node's fields that go when it becomes another. */
  Drafts without(Node was, Node is) {
    return new Drafts(
        all.stream()
            .filter(draft -> !draft.isFor(was, draft.field()) || has(is, draft.field()))
            .toList());
  }

  private static boolean has(Node node, FieldName field) {
    return node.field(field).isPresent();
  }

  /** With further ones, each in the place of the one that its field has. */
  Drafts with(List<Draft> later) {
    Stream<Draft> others = all.stream().filter(own -> later.stream().noneMatch(own::isForTheSame));
    return new Drafts(Stream.concat(others, later.stream()).toList());
  }

  /** At their places after an edit that carries some nodes elsewhere. */
  Drafts after(Edit edit, List<Move> moves) {
    return new Drafts(all.stream().map(draft -> draft.after(edit, moves)).toList());
  }

  /** The first whose node goes with an edit that rearranges the page. */
  Optional<Draft> lostBy(Edit edit, List<Move> moves) {
    return all.stream().filter(draft -> draft.isLostBy(edit, moves)).findFirst();
  }

  /** Those whose nodes stay. */
  Drafts keptBy(Edit edit, List<Move> moves) {
    return new Drafts(all.stream().filter(draft -> !draft.isLostBy(edit, moves)).toList());
  }
}
