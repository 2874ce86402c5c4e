package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HugoPage;
import dev.faqeditor.preview.PrintedHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A whole page that Hugo has printed in a browser view, locked down as the preview, and to be used
 * like it. The same answers are open in both.
 */
public final class ExactView {

  private final OpenQuestions open;
  private final Reveal reveal;
  private final PageView page;
  private @Nullable PageDom dom;
  private @Nullable PageScroll scroll;
  private @Nullable Element body;
  private HugoPage shown = HugoPage.EMPTY;
  private Optional<PrintedHtml> printed = Optional.empty();
  private boolean stale; // the page is older than the text
  private EditorState state;
  private boolean moved; // questions have other numbers than on the page

  /**
   * A view that shows nothing; its browser is made by {@link #start}.
   *
   * @param preview knows which answers are open
   */
  public ExactView(EditorState state, PreviewView preview) {
    this.state = state;
    PageSurroundings around = preview.around();
    open = around.open();
    reveal = new Reveal(open);
    HtmlCopies copies = around.copies().from(() -> printed.filter(html -> !stale));
    page = new PageView("exact", around.withCopies(copies), new Boxes(), this::loaded);
    open.announceTo(this::showOpen);
  }

  /** The pane that holds the browser. */
  public Region view() {
    return page.view();
  }

  /** What belongs over it: finding in the page, and what a click could not do. */
  public Region above() {
    return page.above();
  }

  /** Takes the keys that seek on, wherever in the pane the focus is. */
  public void installOn(Region pane) {
    page.installOn(pane);
  }

  /** What can be done with the page. */
  public PageActs acts() {
    return page.acts();
  }

  /** Makes the browser, unless there is one: takes long, so only when it is to be seen. */
  public void start() {
    page.start();
  }

  /** Lets go of the browser: the view is not shown any more. */
  public void end() {
    page.end();
  }

  /** Puts the focus into the browser. */
  public void focus() {
    page.focus();
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    page.zoomTo(percent);
  }

  /** Says what turning the wheel over the page with Ctrl does: 1 for larger, -1 for smaller. */
  public void zoomBy(IntConsumer steps) {
    page.zoomBy(steps);
  }

  /** Lays the page out in this width. */
  public void show(PreviewWidth width) {
    page.show(width);
  }

  /** Says whether the page is older than the text. */
  public void showStale(boolean isStale) {
    stale = isStale;
    page.page().setOpacity(stale ? 0.45 : 1);
  }

  /** Says over the page what a click on it could not do. */
  public void say(String text) {
    page.say(text);
  }

  /**
   * Goes to the part of the page with this id; to its start if that is "".
   *
   * @return false if it has no such part
   */
  public boolean goTo(String id) {
    return page.goTo(id);
  }

  /** Goes to a part of the page that has just been opened, once it is shown. */
  public void goToOnceShown(String id) {
    page.goToOnceShown(id);
  }

  /** Another file is shown. */
  public void reset() {
    reveal.again();
    moved = true;
    printed = Optional.empty();
    page.reset();
  }

  /**
   * Shows a page.
   *
   * @param changes from the page that was shown before
   * @param html as Hugo has printed it
   */
  public void show(HugoPage now, List<DomChange> changes, PrintedHtml html) {
    shown = now;
    printed = Optional.of(html);
    moved = false;
    if (dom != null) {
      if (!dom.apply(changes)) {
        dom.showAll(now.page().html());
      }
      showLook();
      showOpen();
      reveal();
      page.patched();
    }
  }

  /** Brings what is selected into view. */
  public void render(Announcement announcement) {
    state = announcement.state();
    int before = announcement.before().document().questionCount();
    if (!announcement.moves().isEmpty() || before != state.document().questionCount()) {
      reveal.again();
      moved = true;
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
    // the site's styles expect its elements in the body
    dom = new PageDom(document, parent, page::changed);
    dom.showAll(shown.page().html());
    parent.setAttribute("id", "page");
    scroll = new PageScroll(document);
    page.attach(document, parent, dom);
    reveal.again();
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

  private void showOpen(int question, boolean opened) {
    if (dom != null) {
      dom.setOpen(question, opened);
    }
  }

  private void showOpen() {
    if (dom != null) {
      dom.setOpen(Set.copyOf(open.all()));
    }
  }

  private int selectedQuestion() {
    return state.selectedQuestion().orElse(-1);
  }

  private @Nullable Element boxOfSelected() {
    int selected = selectedQuestion();
    return dom == null || moved || selected < 0 ? null : dom.box(selected);
  }

  private void reveal() {
    if (scroll != null) {
      reveal.show(selectedQuestion(), this::boxOfSelected, scroll);
    }
  }

  /** A box is named by its question's number when the page was printed. */
  private final class Boxes implements PageQuestions {

    @Override
    public int number(Element box) {
      return moved ? -1 : PageDom.nameOf(box);
    }

    @Override
    public Optional<Element> selectedBox() {
      return Optional.ofNullable(boxOfSelected());
    }

    @Override
    public void hasInView(int question) {
      reveal.hasInView(question);
    }
  }
}
