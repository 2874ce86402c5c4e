package dev.faqeditor.ui.preview;

import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.ui.LateParts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page in a browser and what a user does with it: clicks on questions and links, keys, finding,
 * copying. Whoever owns it puts the page in.
 */
final class PageView {

  private final PageSurroundings around;
  private final PageQuestions questions;
  private final BrowserPane browser;
  private final LinkStrip strip;
  private final PreviewFind find;
  private final PreviewNotice notice;
  private final PageActs acts;
  private final VBox above;
  private final Region view;
  private final Consumer<Document> loaded;
  private @Nullable PageParts parts;
  private Optional<String> wantedPart = Optional.empty(); // once it is on the page

  /**
   * A view that shows nothing; its browser is made by {@link #start}.
   *
   * @param name what its parts' ids start with, and the key of its name for screen readers
   * @param loaded is given the empty page to fill
   */
  PageView(
      String name, PageSurroundings around, PageQuestions questions, Consumer<Document> loaded) {
    this.around = around;
    this.questions = questions;
    this.loaded = loaded;
    strip = new LinkStrip(name);
    find = new PreviewFind(name, around.messages(), this::focus, around.background());
    notice = new PreviewNotice(name, around.messages(), this::focus);
    acts = new PageActs(around, questions, find, strip);
    browser = new BrowserPane(name + "-page", () -> newBrowser(name));
    above = new VBox(notice.view());
    LateParts.add(above, 0, find.view());
    view = new StackPane(browser.view(), strip.view());
  }

  private LockedBrowser newBrowser(String name) {
    PageClicks clicks = new PageClicks(around.editor(), around.open(), questions, this::followLink);
    LockedBrowser locked =
        new LockedBrowser(around.messages().text(name + ".name"), loaded, clicks::clicked);
    WebView web = locked.view();
    locked.onEntered(acts::entered);
    web.setOnMouseExited(event -> acts.left());
    web.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.MIDDLE) { // no click to WebKit
            strip.hovered().ifPresent(this::followLink);
          }
        });
    PageTarget target = new PageTarget(web.getEngine()::getDocument);
    target.attachTo(web);
    new PageKeys(web, this::followLink, strip, find, target::copy);
    new PageMenu(name, acts, around.messages()).installOn(web);
    return locked;
  }

  private void followLink(String address) {
    sayNothing();
    around.host().followLink(address);
  }

  /** The page, and where the link under the mouse leads. */
  Region view() {
    return view;
  }

  /** The page alone. */
  Region page() {
    return browser.view();
  }

  /** What belongs over the page: finding in it, and what a click could not do. */
  Region above() {
    return above;
  }

  /** Takes the keys that seek on, wherever in the pane the focus is. */
  void installOn(Region pane) {
    find.installOn(pane);
  }

  /** What can be done with the page. */
  PageActs acts() {
    return acts;
  }

  /** Makes the browser, unless there is one: takes long. */
  void start() {
    browser.start();
  }

  /** The browser shows a new tree. */
  void attach(Document document, Element root, PageDom dom) {
    PageParts now = new PageParts(document, root, around.open(), questions);
    parts = now;
    find.attach(document, root, now, questions::selectedBox);
    acts.attach(document, dom);
  }

  /** The page is being changed, which is to be drawn. */
  void changed() {
    browser.changed();
  }

  /** The page has changed. */
  void patched() {
    find.patched();
    wantedPart.filter(this::goTo).ifPresent(id -> wantedPart = Optional.empty());
  }

  /** Another file is shown. */
  void reset() {
    find.reset();
    wantedPart = Optional.empty();
    sayNothing();
  }

  /**
   * Goes to the part of the page with this id; to its start if that is "".
   *
   * @return false if it has no such part
   */
  boolean goTo(String id) {
    return parts != null && parts.goTo(id);
  }

  /** Goes to a part of the page that has just been opened, once it is shown. */
  void goToOnceShown(String id) {
    wantedPart = Optional.of(id);
  }

  /** Says over the page what a click on it could not do. */
  void say(String text) {
    notice.say(text);
  }

  private void sayNothing() {
    notice.hide();
  }

  /** Shows the page in another size, in percent of the usual one. */
  void zoomTo(int percent) {
    browser.zoomTo(percent);
  }

  /** Says what turning the wheel over the page with Ctrl does: 1 for larger, -1 for smaller. */
  void zoomBy(IntConsumer steps) {
    page()
        .addEventFilter(
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

  /** Lays the page out in this width. */
  void show(PreviewWidth width) {
    browser.show(width);
  }

  /** Puts the focus into the page. */
  void focus() {
    browser.focus();
  }

  /** Lets go of the browser: the view is not shown any more. */
  void end() {
    find.end();
    browser.end();
  }
}
