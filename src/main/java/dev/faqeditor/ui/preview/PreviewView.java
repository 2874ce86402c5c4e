package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The whole page in a browser view. A shell is loaded once and patched from then on, so the place
 * it is scrolled to and the answers that are open stay as they are.
 */
public final class PreviewView {

  private final PreviewRenderer renderer;
  private final Messages messages;
  private final PageFrame frame = new PageFrame();
  private final Consumer<String> followLink;
  private final LinkStrip strip = new LinkStrip();
  private final PreviewNotice notice;
  private final PreviewBadge badge;
  private final PreviewTools tools;
  private final PreviewFind find;
  private final PageActs acts;
  private final BorderPane view = new BorderPane();
  private final OpenQuestions open = new OpenQuestions();
  private final PreviewFollow follow;
  private final PageClicks clicks;
  private @Nullable LockedBrowser browser;
  private @Nullable PageDom dom;
  private @Nullable PatchQueue patches;
  private @Nullable PageParts parts;
  private Optional<String> wantedPart = Optional.empty(); // once it is on the page
  private PreviewPage shown = PreviewPage.EMPTY;
  private PreviewSite site = PreviewSite.NONE;
  private Optional<String> siteStyle = Optional.empty();
  private EditorState state;
  private boolean dark;

  /** A preview of the editor's page; its browser is made by {@link #start}. */
  public PreviewView(Editor editor, PreviewHost host, Messages messages) {
    state = editor.state();
    this.messages = messages;
    follow = new PreviewFollow(state, open);
    followLink =
        address -> {
          sayNothing();
          host.followLink(address);
        };
    clicks = new PageClicks(editor, open, follow, followLink);
    notice = new PreviewNotice(messages, this::focus);
    ExecutorService worker = DeepStack.newWorker("preview");
    renderer = new PreviewRenderer(messages.text("preview.tooDeep"), worker, this::rendered);
    find = new PreviewFind(messages, this::focus);
    acts =
        new PageActs(editor, open, find, strip, host, new Background(worker), () -> site, messages);
    badge = new PreviewBadge(messages);
    tools = new PreviewTools(badge.view(), host::chooseWidth, find::open, messages);
    view.setTop(new VBox(tools.view(), find.view(), notice.view()));
    view.setCenter(new StackPane(frame, strip.view()));
    find.installOn(view);
    view.getStyleClass().add("preview-pane");
    view.setId("preview");
    view.setMinWidth(160);
    renderer.request(state.document(), site);
  }

  /** The pane that holds the browser. */
  public Region view() {
    return view;
  }

  /** What can be done with the page. */
  public PageActs acts() {
    return acts;
  }

  /** Makes the browser: takes long, so best after the window has been drawn once. */
  public void start() {
    LockedBrowser locked =
        new LockedBrowser(messages.text("preview.name"), this::loaded, clicks::clicked);
    browser = locked;
    WebView web = locked.view();
    locked.onEntered(acts::entered);
    web.setOnMouseExited(event -> acts.left());
    web.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.MIDDLE) { // no click to WebKit
            strip.hovered().ifPresent(followLink);
          }
        });
    PageTarget target = new PageTarget(web.getEngine()::getDocument);
    target.attachTo(web);
    new PageKeys(web, followLink, strip, find, target::copy);
    new PageMenu(acts, messages).installOn(web);
    frame.show(web);
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    frame.zoomTo(percent / 100.0);
  }

  /** Lays the page out in this width. */
  public void show(PreviewWidth width) {
    frame.show(width);
    tools.show(width);
  }

  /**
   * Says what turning the wheel over the page with Ctrl does: it is given 1 for larger, -1 for
   * smaller.
   */
  public void zoomBy(IntConsumer steps) {
    zoomBy(frame, steps);
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
    if (patches != null) {
      patches.clear();
    }
    if (browser != null) {
      browser.end();
    }
  }

  private void loaded(Document document) {
    if (patches != null) {
      patches.clear();
    }
    PageDom page = new PageDom(document, document.getElementById("page"));
    dom = page;
    patches = new PatchQueue(page);
    page.showAll(shown.html());
    parts = new PageParts(document, document.getElementById("page"), open);
    showLook();
    open.attach(page, shown);
    follow.attach(document, page);
    find.attach(document, document.getElementById("page"), parts, follow::selectedBox);
    acts.attach(document, page);
    follow.show();
  }

  /** Shows the state: soon, once it has been rendered. */
  public void render(Announcement announcement) {
    state = announcement.state();
    follow.render(announcement);
    if (state.document() != announcement.before().document()) {
      renderer.request(state.document(), site);
    } else {
      follow.show();
    }
  }

  private void rendered(PreviewRenderer.Rendering next) {
    shown = next.page();
    badge.show(shown.approximations());
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
    find.patched();
    wantedPart.filter(this::goTo).ifPresent(id -> wantedPart = Optional.empty());
  }

  /**
   * Goes to the part of the page with this id; to its start if that is "".
   *
   * @return false if it has no such part
   */
  public boolean goTo(String id) {
    return parts != null && parts.goTo(id);
  }

  /** Goes to a part of the page that has just been opened, once it is shown. */
  public void goToOnceShown(String id) {
    wantedPart = Optional.of(id);
  }

  /** Says over the page what a click on it could not do. */
  public void say(String text) {
    notice.say(text);
  }

  private void sayNothing() {
    notice.hide();
  }

  /** Another file is shown: other questions are open, those with these numbers. */
  public void reset(Collection<Integer> opened) {
    open.reset(opened);
    follow.reset();
    find.reset();
    wantedPart = Optional.empty();
    sayNothing();
  }

  /** The numbers of the questions whose answers are open. */
  public List<Integer> open() {
    return open.all();
  }

  /** Opens the answer to a question, or closes it. */
  void setOpen(int question, boolean opened) {
    open.set(question, opened);
  }

  /** Tells {@code view} whenever the answer to a question is opened or closed. */
  void announceOpen(BiConsumer<Integer, Boolean> view) {
    open.announceTo(view);
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
      dom.showLook(siteStyle, dark, "");
    }
  }
}
