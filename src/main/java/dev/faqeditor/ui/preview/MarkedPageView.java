package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.MarkedPage;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Two versions of a page as one in a browser view, with ways from change to change. Questions that
 * hold a change are open at first; a click opens or closes one.
 */
public final class MarkedPageView {

  private static final String NUMBER = "data-faq-change";
  private static final String CURRENT = "data-faq-current";

  private final Messages messages;
  private final BrowserPane browser;
  private final Set<Integer> open = new TreeSet<>();
  private @Nullable PageDom dom;
  private MarkedPage shown = MarkedPage.EMPTY;
  private Optional<String> siteStyle = Optional.empty();
  private boolean dark;
  private int current = -1;

  /** A view that shows nothing; its browser is made by {@link #start}. */
  public MarkedPageView(Messages messages) {
    this.messages = messages;
    browser =
        new BrowserPane(
            "marked-page",
            () ->
                new LockedBrowser(
                    messages.text("review.preview.name"), this::loaded, this::clicked));
  }

  /** The pane that holds the browser. */
  public Region view() {
    return browser.view();
  }

  /** Makes the browser, unless there is one: takes long, so only when it is to be seen. */
  public void start() {
    browser.start();
  }

  /** Lets go of the browser: the view is not shown any more. */
  public void end() {
    browser.end();
  }

  /** Puts the focus into the browser. */
  public void focus() {
    browser.focus();
  }

  /**
   * Shows a page.
   *
   * @param changes from the page that was shown before
   */
  public void show(MarkedPage page, List<DomChange> changes) {
    boolean same = page.open().equals(shown.open());
    shown = page;
    if (!same) {
      open.clear();
      open.addAll(page.open());
    }
    if (dom != null) {
      if (!dom.apply(changes)) {
        dom.showAll(page.page().html());
      }
      showOpen();
    }
  }

  private void loaded(Document document) {
    dom = new PageDom(document, document.getElementById("page"), browser::changed);
    dom.showAll(shown.page().html());
    showLook();
    showOpen();
  }

  private void clicked(Node target) {
    Element box = PageDom.boxOpenedBy(target);
    if (box != null && dom != null) {
      int question = PageDom.nameOf(box);
      boolean opened = !open.remove(question);
      if (opened) {
        open.add(question);
      }
      dom.setOpen(question, opened);
    } else {
      PageDom.unfoldOrFold(target);
    }
  }

  private void showOpen() {
    if (dom != null) {
      dom.setOpen(open);
    }
  }

  /** How many changes can be seen. */
  public int changes() {
    return stops().size();
  }

  /**
   * Goes to the next change, or to the one before; from the last to the first.
   *
   * @return its number among those that can be seen, from 1; 0 if there is none
   */
  public int step(int direction) {
    List<Element> stops = stops();
    if (dom == null || stops.isEmpty()) {
      return 0;
    }
    dom.all("[" + CURRENT + "]").forEach(element -> element.removeAttribute(CURRENT));
    current = Math.floorMod(current < 0 && direction < 0 ? -1 : current + direction, stops.size());
    Element stop = stops.get(current);
    dom.all("[" + NUMBER + "=\"" + stop.getAttribute(NUMBER) + "\"]")
        .forEach(element -> element.setAttribute(CURRENT, ""));
    dom.goTo(stop);
    return current + 1;
  }

  /** Where a change starts; one of several places that show the same change. */
  private List<Element> stops() {
    List<Element> stops = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    if (dom != null) {
      for (Element element : dom.all("[" + NUMBER + "]")) {
        if (PageDom.isShown(element) && numbers.add(element.getAttribute(NUMBER))) {
          stops.add(element);
        }
      }
    }
    return stops;
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    browser.zoomTo(percent);
  }

  /** Shows the page dark or light, unless it has a style of its own. */
  public void showDark(boolean nowDark) {
    dark = nowDark;
    showLook();
  }

  /** Shows the page in the style of its site, or in ours if that is empty. */
  public void showStyle(Optional<HarmlessCss> style) {
    siteStyle = style.map(HarmlessCss::text);
    showLook();
  }

  private void showLook() {
    if (dom != null) {
      dom.showLook(siteStyle, dark, " review");
      dom.setStyle(
          "state-style",
          LockedBrowser.resource("state.css") + LockedBrowser.resource("review.css") + labels());
    }
  }

  /** What the styles say beside a change, in the user's language. */
  private String labels() {
    StringBuilder labels = new StringBuilder("html {");
    for (String mark : List.of("added", "deleted", "moved", "moved-away", "was")) {
      String text = messages.text("review.mark." + mark);
      labels.append(" --faq-").append(mark).append(": \"").append(text).append("\";");
    }
    return labels.append(" }").toString();
  }
}
