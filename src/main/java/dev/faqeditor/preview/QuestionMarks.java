package dev.faqeditor.preview;

import dev.faqeditor.preview.shortcode.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The marks that tell which box on a page is which question's. While a page is rendered, a mark is
 * an attribute whose name nobody can guess, new for each rendering: so nothing on a page or in a
 * template can pass for a question, and what carries the final attribute's name is dropped as any
 * other unknown attribute.
 */
final class QuestionMarks implements Marks {

  /** In the finished page, the attribute of a question's box, with its name. */
  static final String FINAL = "data-faq-question";

  private final String secret = "data-faq-" + UUID.randomUUID();
  private final IntUnaryOperator boxes;
  private final Map<Integer, String> attributes = new HashMap<>(); // asked for again at each key

  /** Marks that call each question's box by the question's number. */
  QuestionMarks() {
    this(IntUnaryOperator.identity());
  }

  /**
   * Marks that call a question's box by a name that goes with it.
   *
   * @param boxes the name of the box of the question with a number, a number as well
   */
  QuestionMarks(IntUnaryOperator boxes) {
    this.boxes = boxes;
  }

  /** The attribute to print, with a blank before it, in the tag that opens a question's box. */
  @Override
  public String attribute(int question) {
    return attributes.computeIfAbsent(
        boxes.applyAsInt(question), box -> " " + secret + "=\"" + box + '"');
  }

  /** Marks an element of an unfinished page as the box of a question. */
  void mark(Element box, int question) {
    box.attr(secret, String.valueOf(question));
  }

  /**
   * The name of the question's box that the element of an unfinished page is: by its attribute, or
   * by a comment at its start.
   */
  Optional<Integer> questionOf(Element element) {
    Node first = element.childNodeSize() == 0 ? null : element.childNode(0);
    String number =
        first instanceof Comment comment ? numberIn(comment.getData()) : element.attr(secret);
    return Optional.of(number).filter(n -> !n.isEmpty()).map(Integer::valueOf);
  }

  private String numberIn(String comment) {
    String mark = comment.strip();
    String start = secret + "=\"";
    return mark.startsWith(start) ? mark.substring(start.length(), mark.length() - 1) : "";
  }

  /** A word that nobody can guess, of letters and digits only. */
  @Override
  public String secretWord() {
    return secret.replace("-", "");
  }

  /**
   * Gives the marks their final name, takes away those that did not end up in a tag, and with them
   * every attribute of the page's own that is named like one of ours.
   */
  void finish(Element body) {
    List<Node> comments = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            Optional<Integer> number = questionOf(element);
            Ours.removeAttributes(element);
            number.ifPresent(question -> element.attr(FINAL, String.valueOf(question)));
          } else if (node instanceof Comment comment && comment.getData().contains(secret)) {
            comments.add(comment);
          } else if (node instanceof TextNode text && text.getWholeText().contains(secret)) {
            text.text(without(text.getWholeText()));
          }
        });
    comments.forEach(Node::remove);
  }

  /** A text without marks, wherever they stand in it. */
  String without(String text) {
    String start = " " + secret + "=\"";
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int mark = text.indexOf(start); mark >= 0; mark = text.indexOf(start, at)) {
      rest.append(text, at, mark);
      at = mark + start.length();
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      at = Math.min(at + 1, text.length()); // the closing quote
      boolean inComment = rest.toString().endsWith("<!--") && text.startsWith("-->", at);
      rest.setLength(rest.length() - (inComment ? 4 : 0));
      at += inComment ? 3 : 0;
    }
    return rest.append(text.substring(at)).toString();
  }
}
