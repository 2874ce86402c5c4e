package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Splice;
import java.util.List;

/**
 * What was typed into a field and refused. It stays with the field, though it is not in the text.
 *
 * @param kind what kind of node the field belongs to
 * @param at where that node starts, in UTF-16 units
 * @param field which of its fields
 * @param value what was typed
 * @param reason why it is not in the text
 * @param detail what of it was refused; empty if all of it
 * @param before what was selected in the field before the first refusal
 */
public record Draft(
    Node.Kind kind,
    int at,
    FieldName field,
    String value,
    Refusal reason,
    String detail,
    Range before) {

  /** Whether it belongs to this field of this node. */
  public boolean isFor(Node node, FieldName name) {
    return kind == node.kind() && at == node.span().start() && field.equals(name);
  }

  /** Whether it belongs to the same field as another one. */
  boolean isForTheSame(Draft other) {
    return kind == other.kind && at == other.at && field.equals(other.field);
  }

  /** Whether a document has its field. */
  boolean isIn(FaqDocument document) {
    return document
        .nodeAt(kind, at)
        .filter(node -> isFor(node, field))
        .flatMap(node -> node.field(field))
        .isPresent();
  }

  /** The same draft after an edit that carries some nodes elsewhere. */
  Draft after(Edit edit, List<Move> moves) {
    return at(Move.placeAfter(kind, at, edit, moves));
  }

  /** Whether its node goes with an edit that rearranges the page. */
  boolean isLostBy(Edit edit, List<Move> moves) {
    return kind != Node.Kind.PAGE
        && moves.stream().noneMatch(move -> move.carries(kind, at))
        && edit.splices().stream()
            .map(Splice::span)
            .anyMatch(span -> span.start() <= at && at < span.end());
  }

  /**
   * The same draft of a node that starts elsewhere.
   *
   * @param place in UTF-16 units
   */
  public Draft at(int place) {
    return new Draft(kind, place, field, value, reason, detail, before);
  }
}
