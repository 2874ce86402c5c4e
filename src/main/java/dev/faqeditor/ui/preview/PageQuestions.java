package dev.faqeditor.ui.preview;

import java.util.Optional;
import org.w3c.dom.Element;

/** How the boxes on a page in a browser are the questions of the page that is edited. */
interface PageQuestions {

  /**
   * The number of the question whose box this is.
   *
   * @return -1 if there is none, or if it can't be told until the page is shown anew
   */
  int number(Element box);

  /** The box of the selected question, if one is selected and the page has it. */
  Optional<Element> selectedBox();

  /** The question was clicked: it need not be brought into view. */
  void hasInView(int question);
}
