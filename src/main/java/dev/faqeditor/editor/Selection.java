package dev.faqeditor.editor;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.structure.Rearrangement.Move;
import dev.faqeditor.document.structure.Rearrangement.Target;
import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is selected: the node of a kind at a place in the text, and further questions beside a
 * question. Edits carry the places along, so the selection survives them although each gives the
 * document new nodes.
 *
 * @param kind what kind of node
 * @param at where it starts, in UTF-16 units
 * @param others where the other selected questions start, in rising order; none beside a page or
 *     section
 * @param caret where undoing or redoing has put the caret; empty while the user's own caret counts
 */
public record Selection(Node.Kind kind, int at, List<Integer> others, Optional<Caret> caret) {

  /** The page. */
  public static final Selection PAGE = at(Node.Kind.PAGE, 0);

  /** Copies the others in their order, without the node itself. */
  public Selection {
    int own = at;
    others =
        kind == Node.Kind.QUESTION
            ? others.stream().filter(other -> other != own).distinct().sorted().toList()
            : List.of();
  }

  // Written out: Java links a record's own at their first call, which takes 8 ms of the start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection that
        && kind == that.kind
        && at == that.at
        && others.equals(that.others)
        && caret.equals(that.caret);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, at, others, caret);
  }

  /** A node of a document. */
  public static Selection of(Node node) {
    return at(node.kind(), node.span().start());
  }

  /**
   * Several questions of a document, or one node.
   *
   * @param nodes the one that the form shows first; at least that. Where they are not all
   *     questions, only the first counts.
   */
  public static Selection of(List<? extends Node> nodes) {
    Selection first = of(nodes.get(0));
    boolean questions = nodes.stream().allMatch(node -> node.kind() == Node.Kind.QUESTION);
    return questions
        ? first.beside(nodes.stream().map(node -> node.span().start()).toList())
        : first;
  }

  /** The innermost node at an offset of a document: a question, a section or the page. */
  static Selection innermost(FaqDocument document, int offset) {
    return of(
        document
            .nodeAt(Node.Kind.QUESTION, offset)
            .or(() -> document.nodeAt(Node.Kind.SECTION, offset))
            .orElse(document.page()));
  }

  /** The field that a draft belongs to, as it was before the draft. */
  static Selection of(Draft draft) {
    return at(draft.kind(), draft.at()).with(new Caret(draft.field(), draft.before()));
  }

  /**
   * What an act says is to be selected; the page if nothing is. Where it carries this selection's
   * first node, that stays the first.
   */
  Selection after(List<Target> targets, List<Move> moves) {
    if (targets.isEmpty()) {
      return PAGE;
    }
    Optional<Target> carried =
        moves.stream()
            .filter(move -> move.carries(kind, at))
            .map(move -> new Target(kind, move.to()))
            .filter(targets::contains)
            .findFirst();
    Target first = carried.orElse(targets.get(0));
    return at(first.kind(), first.at()).beside(targets.stream().map(Target::at).toList());
  }

  private static Selection at(Node.Kind kind, int at) {
    return new Selection(kind, at, List.of(), Optional.empty());
  }

  private Selection beside(List<Integer> places) {
    return new Selection(kind, at, places, caret);
  }

  /** The selected node; the page where the document no longer has one there. */
  public Node in(FaqDocument document) {
    return document.nodeAt(kind, at).orElse(document.page());
  }

  /** All selected nodes that the document has, in the order of the text. */
  public List<Node> allIn(FaqDocument document) {
    List<Node> all = new ArrayList<>(List.of(in(document)));
    for (int other : others) {
      document
          .nodeAt(kind, other)
          .filter(node -> node.span().start() == other)
          .filter(node -> !node.equals(all.get(0)))
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(node -> node.span().start()));
    return List.copyOf(all);
  }

  /** The same nodes at the places where the document has them, without a caret. */
  Selection settledIn(FaqDocument document) {
    return of(in(document)).beside(others);
  }

  /** The same selection after an edit. */
  Selection after(Edit edit) {
    List<Integer> carried = others.stream().map(other -> edit.map(other, Bias.AFTER)).toList();
    return new Selection(kind, edit.map(at, Bias.AFTER), carried, caret);
  }

  /** The same selection after an edit that carries some nodes elsewhere. */
  Selection after(Edit edit, List<Move> moves) {
    int place = Move.placeAfter(kind, at, edit, moves);
    List<Integer> carried =
        others.stream().map(other -> Move.placeAfter(kind, other, edit, moves)).toList();
    return new Selection(kind, place, carried, Optional.empty());
  }

  /** The same nodes with the caret put somewhere. */
  Selection with(Caret put) {
    return new Selection(kind, at, others, Optional.of(put));
  }
}
