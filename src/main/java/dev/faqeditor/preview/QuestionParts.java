package dev.faqeditor.preview;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds, in the box that a site's template prints for a question, what is clicked to open the
 * answer, and what then opens. It knows no template's names: the first button, {@code summary} or
 * heading that is not part of the answer is clicked, and what comes after it opens.
 */
final class QuestionParts {

  /** On what is clicked. */
  static final String TOGGLE = "data-faq-toggle";

  /**
   * On what opens: {@value #CLOSABLE}, or {@value #SHOWN} if the box has nothing to press, only a
   * heading, so that a closed answer would be one that nobody can open on the site.
   */
  static final String PANEL = "data-faq-panel";

  /** On the box of a question whose answer the site shows at first. */
  static final String FIRST = "data-faq-first";

  static final String CLOSABLE = "closable";
  static final String SHOWN = "shown";

  private static final Evaluator BOX = QueryParser.parse("[" + QuestionMarks.FINAL + "]");
  private static final Evaluator PRESSED = QueryParser.parse("button, summary, [role=button]");
  private static final Evaluator CLICKED =
      QueryParser.parse("button, summary, [role=button], h2, h3, h4, h5, h6");
  private static final Evaluator ANSWER = QueryParser.parse("[itemprop=acceptedAnswer], .panel");

  private QuestionParts() {}

  /** Marks the parts of every question's box. */
  static void mark(Element body) {
    body.select(BOX).forEach(QuestionParts::markIn);
  }

  private static void markIn(Element box) {
    Optional<Element> toggle =
        box.select(CLICKED).stream()
            .filter(found -> !found.equals(box) && !isInAnswer(found, box))
            .findFirst();
    toggle.ifPresent(found -> mark(found, box));
  }

  private static void mark(Element toggle, Element box) {
    toggle.attr(TOGGLE, "");
    boolean pressed = toggle.is(PRESSED) || toggle.selectFirst(PRESSED) != null;
    for (Element up = toggle; up != null && !up.equals(box); up = up.parent()) {
      if (up.nextElementSibling() != null) {
        up.nextElementSiblings().not("style").forEach(panel -> markPanel(panel, pressed, box));
        return;
      }
    }
  }

  /** What the site hides until a script shows it is hidden by us alone. */
  private static void markPanel(Element panel, boolean pressed, Element box) {
    panel.attr(PANEL, pressed ? CLOSABLE : SHOWN).removeAttr("hidden");
    Element parent = panel.parent();
    if (parent != null && parent.normalName().equals("details")) {
      if (parent.hasAttr("open")) {
        box.attr(FIRST, "open");
      }
      parent.removeAttr("open");
    }
  }

  private static boolean isInAnswer(Element element, Element box) {
    for (Element up = element; up != null && !up.equals(box); up = up.parent()) {
      if (up.is(ANSWER)) {
        return true;
      }
    }
    return false;
  }
}
