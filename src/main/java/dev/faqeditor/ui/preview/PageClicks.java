package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preview.SourcePlace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a click on the page does: one on a link follows it, one on a question selects it and opens
 * or closes its answer, one in an answer puts the caret of the form there. Text that has been
 * selected by dragging is left alone.
 */
final class PageClicks {

  /** Where a link on the page keeps its address. */
  static final String ADDRESS = "data-faq-href";

  private static final String QUESTION = "data-faq-question";

  private final Editor editor;
  private final OpenQuestions open;
  private final PageQuestions questions;
  private final Consumer<String> followLink;

  /**
   * Does nothing by itself.
   *
   * @param followLink is given the address of a link, as the page prints it
   */
  PageClicks(
      Editor editor, OpenQuestions open, PageQuestions questions, Consumer<String> followLink) {
    this.editor = editor;
    this.open = open;
    this.questions = questions;
    this.followLink = followLink;
  }

  void clicked(Node target) {
    Document document = target.getOwnerDocument();
    Optional<Element> link = linkAt(target);
    PageSelection selection = new PageSelection(document);
    if (link.isPresent()) {
      if (!selection.isAnything()) {
        followLink.accept(link.get().getAttribute(ADDRESS));
      }
      return;
    }
    Element opened = PageDom.boxOpenedBy(target);
    int toggled = opened == null ? -1 : questions.number(opened);
    if (toggled >= 0) {
      toggle(toggled);
    } else if (!PageDom.unfoldOrFold(target) && !selection.isAnything()) {
      above(target, QUESTION).ifPresent(box -> edit(box, selection));
    }
  }

  private void toggle(int number) {
    boolean opened = !open.isOpen(number);
    select(number, Optional.empty());
    open.set(number, opened);
  }

  private void edit(Element box, PageSelection selection) {
    int number = questions.number(box);
    FaqDocument document = editor.state().document();
    if (number >= 0 && number < document.questionCount()) {
      Optional<Caret> caret = caret(box, selection, document.question(number));
      select(number, caret);
    }
  }

  private static Optional<Caret> caret(Element box, PageSelection selection, Question question) {
    PageText text = PageText.of(box);
    Optional<Integer> clicked =
        selection.node().flatMap(node -> text.offset(node, selection.offset()));
    OptionalInt place =
        clicked.isEmpty()
            ? OptionalInt.empty()
            : SourcePlace.of(text.text(), clicked.get(), question.answer().value());
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(new Caret(FieldName.ANSWER, place.getAsInt()));
  }

  private void select(int number, Optional<Caret> caret) {
    FaqDocument document = editor.state().document();
    if (number < document.questionCount()) {
      questions.hasInView(number);
      Question question = document.question(number);
      editor.select(question);
      if (caret.isPresent()) { // even where the last click put it: it may have been moved since
        editor.select(question, caret);
      }
    }
  }

  /** The link that the node is or stands in, unless that is what opens and closes an answer. */
  static Optional<Element> linkAt(Node node) {
    return above(node, ADDRESS)
        .filter(link -> !link.hasAttribute("data-faq-toggle"))
        .filter(link -> !isInToggleOf(node, link));
  }

  /** Whether a toggle stands between the node and the link around it. */
  private static boolean isInToggleOf(Node node, Element link) {
    return above(node, "data-faq-toggle")
        .filter(toggle -> above(toggle, ADDRESS).filter(link::isSameNode).isPresent())
        .isPresent();
  }

  /** The node or what it stands in that has an attribute. */
  static Optional<Element> above(Node node, String attribute) {
    for (Node up = node; up != null; up = up.getParentNode()) {
      if (up instanceof Element element && element.hasAttribute(attribute)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
