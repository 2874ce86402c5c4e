package dev.faqeditor.session;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Caret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where one was in a file.
 *
 * @param kind what was selected
 * @param number which of its kind, from 0 in the order of the text; 0 for the page
 * @param title what it was called, to find it again where the file has changed
 * @param caret where in it the caret stood, if it stood in a field
 * @param open the numbers of the questions whose answers were open in the preview
 */
public record Place(
    Node.Kind kind, int number, String title, Optional<Caret> caret, List<Integer> open) {

  /** The page, and nothing open. */
  public static final Place START = new Place(Node.Kind.PAGE, 0, "", Optional.empty(), List.of());

  /** Copies the numbers. */
  public Place {
    open = List.copyOf(open);
  }

  /** The place of a node of a document. */
  public static Place of(
      FaqDocument document, Node node, Optional<Caret> caret, List<Integer> open) {
    return new Place(node.kind(), numberOf(document, node), node.title(), caret, open);
  }

  private static int numberOf(FaqDocument document, Node node) {
    if (node instanceof Question question) {
      return document.numberOf(question);
    }
    return node instanceof Section section ? document.numberOf(section) : 0;
  }

  /**
   * The node in a document: the one with this number if it is still called so, else the nearest
   * that is; empty if none is.
   */
  public Optional<Node> in(FaqDocument document) {
    return switch (kind) {
      case PAGE -> Optional.of(document.page());
      case SECTION -> nearest(new ArrayList<>(document.sections()));
      case QUESTION ->
          nearest(
              IntStream.range(0, document.questionCount())
                  .<Node>mapToObj(document::question)
                  .toList());
    };
  }

  private Optional<Node> nearest(List<? extends Node> nodes) {
    return IntStream.range(0, nodes.size())
        .boxed()
        .sorted((a, b) -> Integer.compare(Math.abs(a - number), Math.abs(b - number)))
        .<Node>map(nodes::get)
        .filter(node -> node.title().equals(title))
        .findFirst();
  }
}
