package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.PrintedHtml;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.NextFrame;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The whole page in a browser view. A shell is loaded once and patched from then on, so the place
 * it is scrolled to and the answers that are open stay as they are.
 */
public final class PreviewView {

  private final PreviewRenderer renderer;
  private final PreviewBadge badge;
  private final PreviewTools tools;
  private final BorderPane view = new BorderPane();
  private final OpenQuestions open = new OpenQuestions();
  private final PreviewFollow follow;
  private final PageSurroundings around;
  private final PageView page;
  private @Nullable PageDom dom;
  private @Nullable PatchQueue patches;
  private PreviewPage shown = PreviewPage.EMPTY;
  private PreviewSite site = PreviewSite.NONE;
  private Optional<String> siteStyle = Optional.empty();
  private EditorState state;
  private boolean dark;
  private boolean started; // until then the processor is the window's
  private Runnable onceRendered = () -> {};

  /** A preview of the editor's page; its browser is made by {@link #start}. */
  public PreviewView(Editor editor, PreviewHost host, Messages messages) {
    state = editor.state();
    follow = new PreviewFollow(state, open);
    ExecutorService worker = DeepStack.newWorker("preview");
    renderer =
        new PreviewRenderer(
            messages.text("preview.tooDeep"), worker, this::onceDrawn, this::rendered);
    Background background = new Background(worker);
    HtmlCopies copies =
        new HtmlCopies(
            () -> Optional.of(PrintedHtml.of(state.document(), site)),
            background,
            host::say,
            messages);
    around = new PageSurroundings(editor, open, copies, background, host, messages);
    page = new PageView("preview", around, follow, this::loaded);
    badge = new PreviewBadge(messages);
    tools =
        new PreviewTools("preview", badge.view(), host::chooseWidth, page.acts()::find, messages);
    view.setTop(new VBox(tools.view(), page.above()));
    view.setCenter(page.view());
    page.installOn(view);
    view.getStyleClass().add("preview-pane");
    view.setId("preview");
    view.setMinWidth(160);
  }

  /** The pane that holds the browser. */
  public Region view() {
    return view;
  }

  /** What can be done with the page. */
  public PageActs acts() {
    return page.acts();
  }

  /** What the page in the browser has around it. */
  PageSurroundings around() {
    return around;
  }

  /**
   * Renders the page and makes the browser: takes long, so best once the window is drawn.
   *
   * @param then is done once all of the page is rendered: what needs as much time and memory
   */
  public void start(Runnable then) {
    started = true;
    onceRendered = then;
    renderSoon();
    page.start();
  }

  private void onceDrawn(Runnable action) {
    Scene scene = view.getScene();
    if (scene == null) {
      action.run();
    } else {
      NextFrame.then(scene, action);
    }
  }

  private void renderSoon() {
    if (started) {
      renderer.request(state.document(), site);
    }
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    page.zoomTo(percent);
  }

  /** Lays the page out in this width. */
  public void show(PreviewWidth width) {
    page.show(width);
    tools.show(width);
  }

  /**
   * Says what turning the wheel over the page with Ctrl does: it is given 1 for larger, -1 for
   * smaller.
   */
  public void zoomBy(IntConsumer steps) {
    page.zoomBy(steps);
  }

  /** Puts the focus into the browser, for scrolling and opening answers by keyboard. */
  public void focus() {
    page.focus();
  }

  /** Lets go of the browser: the view is not shown any more. */
  public void end() {
    if (patches != null) {
      patches.clear();
    }
    page.end();
  }

  private void loaded(Document document) {
    if (patches != null) {
      patches.clear();
    }
    Element root = document.getElementById("page");
    PageDom tree = new PageDom(document, root, page::changed);
    dom = tree;
    patches = new PatchQueue(tree);
    tree.showAll(shown.html());
    showLook();
    open.attach(tree, shown);
    follow.attach(document, tree);
    page.attach(document, root, tree);
    follow.show();
  }

  /** Shows the state: soon, once it has been rendered. */
  public void render(Announcement announcement) {
    state = announcement.state();
    follow.render(announcement);
    if (state.document() != announcement.before().document()) {
      renderSoon();
    } else {
      follow.show();
    }
  }

  private void rendered(PreviewRenderer.Rendering next) {
    shown = next.page();
    badge.show(shown.approximations());
    if (next.document() == state.document()) {
      onceRendered.run();
      onceRendered = () -> {};
    }
    if (patches == null) {
      return;
    }
    patches.add(next.changes(), () -> follow.patching(next.changes()), made -> patched(next, made));
  }

  private void patched(PreviewRenderer.Rendering done, boolean made) {
    if (dom == null) {
      return;
    }
    if (made) {
      open.patched(done.page(), done.document() == state.document(), dom.inserted());
    } else {
      dom.showAll(shown.html());
      open.attach(dom, shown);
    }
    follow.show();
    page.patched();
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

  /** Says over the page what a click on it could not do. */
  public void say(String text) {
    page.say(text);
  }

  /** Another file is shown: other questions are open, those with these numbers. */
  public void reset(Collection<Integer> opened) {
    open.reset(opened);
    follow.reset();
    page.reset();
  }

  /** The numbers of the questions whose answers are open. */
  public List<Integer> open() {
    return open.all();
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
    renderSoon();
  }

  private void showLook() {
    if (dom != null) {
      dom.showLook(siteStyle, dark, "");
    }
  }
}
