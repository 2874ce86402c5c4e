package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The whole page in a browser view. A shell is loaded once and patched from then on, so the place
 * it is scrolled to and the answers that are open stay as they are.
 */
public final class PreviewView {

  private final PreviewRenderer renderer;
  private final Messages messages;
  private final StackPane page = new StackPane();
  private final PreviewBadge badge;
  private final BorderPane view = new BorderPane(page);
  private final Set<Integer> open = new TreeSet<>();
  private @Nullable LockedBrowser browser;
  private @Nullable PageDom dom;
  private PreviewPage shown = PreviewPage.EMPTY;
  private PreviewSite site = PreviewSite.NONE;
  private Optional<String> siteStyle = Optional.empty();
  private EditorState state;
  private BiConsumer<Integer, Boolean> openChanged = (question, opened) -> {};
  private int revealed = -1; // the question that was brought into view last
  private boolean dark;
  private double zoom = 1;

  /** A preview of the state; its browser is made by {@link #start}. */
  public PreviewView(EditorState state, Messages messages) {
    this.state = state;
    this.messages = messages;
    this.renderer =
        new PreviewRenderer(
            messages.text("preview.tooDeep"), DeepStack.newWorker("preview"), this::rendered);
    badge = new PreviewBadge(messages);
    view.setTop(badge.view());
    view.getStyleClass().add("preview-pane");
    view.setId("preview");
    view.setMinWidth(160);
    renderer.request(state.document(), site);
  }

  /** The pane that holds the browser. */
  public Region view() {
    return view;
  }

  /** Makes the browser: takes long, so best after the window has been drawn once. */
  public void start() {
    LockedBrowser locked =
        new LockedBrowser(messages.text("preview.name"), this::loaded, this::clicked);
    browser = locked;
    locked.view().setZoom(zoom);
    page.getChildren().setAll(locked.view());
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    zoom = percent / 100.0;
    if (browser != null) {
      browser.view().setZoom(zoom);
    }
  }

  /**
   * Says what turning the wheel over the page with Ctrl does: it is given 1 for larger, -1 for
   * smaller.
   */
  public void zoomBy(IntConsumer steps) {
    zoomBy(page, steps);
  }

  static void zoomBy(Region page, IntConsumer steps) {
    page.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown()) {
            event.consume();
            if (event.getDeltaY() != 0) {
              steps.accept(event.getDeltaY() > 0 ? 1 : -1);
            }
          }
        });
  }

  /** Puts the focus into the browser, for scrolling and opening answers by keyboard. */
  public void focus() {
    if (browser != null) {
      browser.view().requestFocus();
    }
  }

  /** Lets go of the browser: the view is not shown any more. */
  public void end() {
    if (browser != null) {
      browser.end();
    }
  }

  private void loaded(Document document) {
    dom = new PageDom(document, document.getElementById("page"));
    dom.showAll(shown.html());
    showLook();
    showOpen();
    reveal();
  }

  /** Nothing in the page does anything by itself; a click on a question opens or closes it. */
  private void clicked(Node target) {
    int question = PageDom.questionOpenedBy(target);
    if (question >= 0) {
      setOpen(question, !open.contains(question));
    } else {
      PageDom.unfoldOrFold(target);
    }
  }

  /** Shows the state: soon, once it has been rendered. */
  public void render(Announcement announcement) {
    state = announcement.state();
    followQuestions(announcement);
    if (state.document() != announcement.before().document()) {
      renderer.request(state.document(), site);
    } else {
      reveal();
    }
  }

  /** What is open stays open, wherever it goes. */
  private void followQuestions(Announcement announcement) {
    int before = announcement.before().document().questionCount();
    if (!announcement.moves().isEmpty() || before != state.document().questionCount()) {
      Set<Integer> now = new TreeSet<>();
      open.stream()
          .filter(number -> number < before)
          .forEach(number -> announcement.numberNow(number).ifPresent(now::add));
      open.clear();
      open.addAll(now);
      revealed = -1;
    }
  }

  private void rendered(PreviewPage next, List<DomChange> changes) {
    shown = next;
    badge.show(next.approximations());
    if (dom == null) {
      return;
    }
    if (!dom.apply(changes)) {
      dom.showAll(shown.html());
    }
    showOpen();
    reveal();
  }

  /** Opens the selected question and brings it into view, once for each selection. */
  private void reveal() {
    int selected = selectedQuestion();
    if (dom == null || selected == revealed) {
      return;
    }
    revealed = selected;
    Element box = selected < 0 ? null : dom.box(selected);
    if (box != null) {
      setOpen(selected, true);
      PageDom.reveal(box);
    }
  }

  private int selectedQuestion() {
    return state.selectedNode() instanceof Question question
        ? state.document().numberOf(question)
        : -1;
  }

  /** Opens every answer, or closes every one. */
  public void setAllOpen(boolean opened) {
    FaqDocument document = state.document();
    for (int question = 0; question < document.questionCount(); question++) {
      setOpen(question, opened);
    }
  }

  /** Opens the answer to a question, or closes it. */
  void setOpen(int question, boolean opened) {
    boolean changed = opened ? open.add(question) : open.remove(question);
    Element box = dom == null ? null : dom.box(question);
    if (box != null) {
      PageDom.setOpen(box, opened);
    }
    if (changed) {
      openChanged.accept(question, opened);
    }
  }

  /** Tells {@code view} whenever the answer to a question is opened or closed. */
  void announceOpen(BiConsumer<Integer, Boolean> view) {
    openChanged = view;
  }

  private void showOpen() {
    if (dom != null) {
      dom.closeAllBut(open);
    }
    for (int question : open) {
      setOpen(question, true);
    }
  }

  /** Another file is shown: other questions are open, those with these numbers. */
  public void reset(Collection<Integer> opened) {
    open.clear();
    open.addAll(opened);
    revealed = -1;
  }

  /** The numbers of the questions whose answers are open. */
  public List<Integer> open() {
    return List.copyOf(open);
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

  /** Shows the page with another site's templates, settings and images, once it is rendered. */
  public void showSite(PreviewSite nowSite) {
    site = nowSite;
    renderer.request(state.document(), site);
  }

  private void showLook() {
    if (dom != null) {
      dom.html().setAttribute("class", siteStyle.isPresent() ? "site" : dark ? "dark" : "light");
      dom.setStyle("own-style", siteStyle.isPresent() ? "" : LockedBrowser.resource("preview.css"));
      dom.setStyle("site-style", siteStyle.orElse(""));
    }
  }
}
