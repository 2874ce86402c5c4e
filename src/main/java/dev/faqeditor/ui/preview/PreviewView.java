package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.ui.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * The whole page in a browser view. A shell is loaded once and patched from then on, so the place
 * it is scrolled to and the answers that are open stay as they are.
 */
public final class PreviewView {

  private static final String OPEN = "faq-open";
  private static final List<String> STOPPED =
      List.of("click", "auxclick", "dblclick", "submit", "dragstart", "contextmenu");

  private final PreviewRenderer renderer;
  private final Messages messages;
  private final StackPane view = new StackPane();
  private final Set<Integer> open = new TreeSet<>();
  private @Nullable WebView browser;
  private @Nullable PageDom dom;
  private PreviewPage page = PreviewPage.EMPTY;
  private EditorState state;
  private int revealed = -1; // the question that was brought into view last
  private boolean dark;

  /** A preview of the state; its browser is made by {@link #start}. */
  public PreviewView(EditorState state, Messages messages) {
    this.state = state;
    this.messages = messages;
    this.renderer =
        new PreviewRenderer(
            messages.text("preview.tooDeep"), PreviewRenderer.STACK_BYTES, this::rendered);
    view.getStyleClass().add("preview-pane");
    view.setId("preview");
    view.setMinWidth(160);
    renderer.request(state.document());
  }

  /** The pane that holds the browser. */
  public Region view() {
    return view;
  }

  /** Makes the browser: takes long, so best after the window has been drawn once. */
  public void start() {
    WebView made = new WebView();
    made.setContextMenuEnabled(false);
    made.setFocusTraversable(false);
    made.setAccessibleText(messages.text("preview.name"));
    made.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keepFocus(made));
    WebEngine engine = made.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(features -> null);
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (o, was, is) -> {
              if (is == Worker.State.SUCCEEDED) {
                loaded(engine.getDocument());
              }
            });
    engine.loadContent(resource("shell.html").replace("/*style*/", resource("preview.css")));
    browser = made;
    view.getChildren().setAll(made);
  }

  /** Clicking in the preview leaves the focus where it was, so that typing can go on. */
  private static void keepFocus(WebView browser) {
    javafx.scene.Node owner = browser.getScene().getFocusOwner();
    if (owner != null && owner != browser) {
      Platform.runLater(owner::requestFocus);
    }
  }

  /** Puts the focus into the browser, for scrolling and opening answers by keyboard. */
  public void focus() {
    if (browser != null) {
      browser.requestFocus();
    }
  }

  private void loaded(Document document) {
    for (String type : STOPPED) {
      ((EventTarget) document).addEventListener(type, this::stopped, true);
    }
    dom = new PageDom(document, document.getElementById("page"));
    dom.showAll(page.html());
    showDark(dark);
    showOpen();
    reveal();
  }

  /** Nothing in the page does anything by itself; a click on a question opens or closes it. */
  private void stopped(Event event) {
    event.preventDefault();
    if (event.getType().equals("click") && event.getTarget() instanceof org.w3c.dom.Node target) {
      int question = PageDom.questionOfButton(target);
      if (question >= 0) {
        setOpen(question, !open.contains(question));
      }
    }
  }

  /** Shows the state: soon, once it has been rendered. */
  public void render(Announcement announcement) {
    state = announcement.state();
    if (state.document() != announcement.before().document()) {
      renderer.request(state.document());
    } else {
      reveal();
    }
  }

  private void rendered(PreviewPage next, List<DomChange> changes) {
    page = next;
    if (dom == null) {
      return;
    }
    if (!dom.apply(changes)) {
      dom.showAll(page.html());
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

  private void setOpen(int question, boolean opened) {
    if (opened) {
      open.add(question);
    } else {
      open.remove(question);
    }
    Element box = dom == null ? null : dom.box(question);
    if (box != null) {
      PageDom.setClass(box, OPEN, opened);
    }
  }

  private void showOpen() {
    for (int question : open) {
      setOpen(question, true);
    }
  }

  /** Forgets what is open: another file is shown. */
  public void reset() {
    open.clear();
    revealed = -1;
  }

  /** Shows the page dark or light. */
  public void showDark(boolean nowDark) {
    dark = nowDark;
    if (dom != null) {
      dom.html().setAttribute("class", nowDark ? "dark" : "light");
    }
  }

  private static String resource(String name) {
    try (InputStream in = PreviewView.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
