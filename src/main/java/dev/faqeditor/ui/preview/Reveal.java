package dev.faqeditor.ui.preview;

import java.util.function.Supplier;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Opens the selected question's box and brings it into view, once for each selection. */
final class Reveal {

  private final OpenQuestions open;
  private int shown = -1; // the question that is in view, as far as we know

  Reveal(OpenQuestions open) {
    this.open = open;
  }

  /** Whatever is selected is to be shown, even if it was. */
  void again() {
    shown = -1;
  }

  /** This question is in view, or is about to be brought there otherwise. */
  void hasInView(int question) {
    shown = question;
  }

  /**
   * Shows the selected question unless it has been.
   *
   * @param find finds its box; gives null if the page has none, or has none yet
   */
  void show(int selected, Supplier<@Nullable Element> find, PageScroll scroll) {
    Element box = selected == shown ? null : find.get();
    if (box != null) {
      shown = selected;
      open.set(selected, true);
      scroll.showBox((JSObject) box);
    }
  }
}
