package dev.faqeditor.ui.outline;

import dev.faqeditor.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Selects several questions by mouse or keyboard. Where a range starts is told by what is selected:
 * at its other end from the one selected last.
 *
 * @param rows the nodes that can be seen, from the top
 * @param selected those selected, in that order
 * @param last the one selected last, which the form shows
 */
record QuestionRange(List<Node> rows, List<Node> selected, Node last) {

  /** All questions from the start of the range to a row; what is to be shown in the form first. */
  List<Node> to(Node row) {
    int from = rows.indexOf(start());
    int to = rows.indexOf(row);
    if (from < 0 || to < 0) {
      return List.of(row);
    }
    List<Node> range =
        new ArrayList<>(questions(rows.subList(Math.min(from, to), Math.max(from, to) + 1)));
    if (range.isEmpty()) {
      return List.of(row);
    }
    Node end = range.get(to < from ? 0 : range.size() - 1);
    range.remove(end);
    range.add(0, end);
    return range;
  }

  /** The range with its end one question further down (1) or up (-1); empty if there is none. */
  Optional<List<Node>> step(int direction) {
    int at = rows.indexOf(last);
    do {
      at += direction;
    } while (at >= 0 && at < rows.size() && !isQuestion(rows.get(at)));
    return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(to(rows.get(at)));
  }

  /** The range to the last question there is (1) or to the first (-1). */
  Optional<List<Node>> toEnd(int direction) {
    List<Node> questions = questions(rows);
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(to(questions.get(direction < 0 ? 0 : questions.size() - 1)));
  }

  /** What is selected with a row more, or without it; sections and the page are alone. */
  List<Node> toggled(Node row) {
    if (!isQuestion(row) || !isQuestion(last) || selected.equals(List.of(row))) {
      return List.of(row);
    }
    List<Node> all = new ArrayList<>(selected);
    boolean was = all.remove(row);
    Node first = was ? (row.equals(last) ? all.get(all.size() - 1) : last) : row;
    all.remove(first);
    all.add(0, first);
    return all;
  }

  private Node start() {
    Node first = selected.get(0);
    return first.equals(last) ? selected.get(selected.size() - 1) : first;
  }

  private static List<Node> questions(List<Node> nodes) {
    return nodes.stream().filter(QuestionRange::isQuestion).toList();
  }

  private static boolean isQuestion(Node node) {
    return node.kind() == Node.Kind.QUESTION;
  }
}
