package dev.faqeditor.ui.preview;

import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HugoPage;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A whole page that Hugo has printed in a browser view, locked down as the preview. The same
 * answers are open in both.
 */
public final class ExactView {

  private final PreviewView preview;
  private final BrowserPane browser;
  private @Nullable PageDom dom;
  private @Nullable PageScroll scroll;
  private @Nullable Element body;
  private HugoPage shown = HugoPage.EMPTY;
  private EditorState state;
  private int revealed = -1; // the question that was brought into view last

  /**
   * A view that shows nothing; its browser is made by {@link #start}.
   *
   * @param preview knows which answers are open
   */
  public ExactView(EditorState state, PreviewView preview, Messages messages) {
    this.state = state;
    this.preview = preview;
    browser =
        new BrowserPane(
            "exact-page",
            () -> new LockedBrowser(messages.text("exact.name"), this::loaded, this::clicked));
    preview.announceOpen(this::showOpen);
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

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    browser.zoomTo(percent);
  }

  /** Says what turning the wheel over the page with Ctrl does: 1 for larger, -1 for smaller. */
  public void zoomBy(IntConsumer steps) {
    PreviewView.zoomBy(view(), steps);
  }

  /** Says whether the page is older than the text. */
  public void showStale(boolean stale) {
    view().setOpacity(stale ? 0.45 : 1);
  }

  /**
   * Shows a page.
   *
   * @param changes from the page that was shown before
   */
  public void show(HugoPage page, List<DomChange> changes) {
    shown = page;
    if (dom != null) {
      if (!dom.apply(changes)) {
        dom.showAll(page.page().html());
      }
      showLook();
      showOpen();
      reveal();
    }
  }

  /** Brings what is selected into view. */
  public void render(Announcement announcement) {
    state = announcement.state();
    int before = announcement.before().document().questionCount();
    if (!announcement.moves().isEmpty() || before != state.document().questionCount()) {
      revealed = -1;
    }
    if (state.document() == announcement.before().document()) {
      reveal();
    }
  }

  private void loaded(Document document) {
    Node main = document.getElementById("page");
    if (!(main.getParentNode() instanceof Element parent)) {
      return;
    }
    body = parent;
    dom = new PageDom(document, parent); // the site's styles expect its elements in the body
    dom.showAll(shown.page().html());
    parent.setAttribute("id", "page");
    scroll = new PageScroll(document);
    revealed = -1;
    showLook();
    showOpen();
    reveal();
  }

  private void showLook() {
    if (dom == null || body == null) {
      return;
    }
    dom.html().setAttribute("class", ("exact " + shown.htmlClass()).strip());
    dom.html().setAttribute("lang", shown.language());
    body.setAttribute("class", shown.bodyClass());
    dom.setStyle("site-style", shown.style().text());
  }

  private void clicked(Node target) {
    Element box = PageDom.boxOpenedBy(target);
    if (box != null) {
      int question = PageDom.nameOf(box);
      preview.setOpen(question, !preview.open().contains(question));
    } else {
      PageDom.unfoldOrFold(target);
    }
  }

  private void showOpen(int question, boolean opened) {
    if (dom != null) {
      dom.setOpen(question, opened);
    }
  }

  private void showOpen() {
    if (dom != null) {
      dom.setOpen(Set.copyOf(preview.open()));
    }
  }

  /** Opens the selected question and brings it into view, once for each selection. */
  private void reveal() {
    int selected =
        state.selectedNode() instanceof Question question
            ? state.document().numberOf(question)
            : -1;
    if (dom == null || scroll == null || selected == revealed) {
      return;
    }
    Element box = selected < 0 ? null : dom.box(selected);
    if (box != null) {
      revealed = selected;
      preview.setOpen(selected, true);
      scroll.showBox((JSObject) box);
    }
  }
}
