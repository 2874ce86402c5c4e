package dev.faqeditor.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What keys do in the page that WebKit does not know of: links there are none to it. */
final class PageKeys {

  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final WebView browser;
  private final Consumer<String> followLink;
  private final LinkStrip strip;
  private final PreviewFind find;
  private final Runnable copy;

  PageKeys(
      WebView browser,
      Consumer<String> followLink,
      LinkStrip strip,
      PreviewFind find,
      Runnable copy) {
    this.find = find;
    this.copy = copy;
    this.browser = browser;
    this.followLink = followLink;
    this.strip = strip;
    browser.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    browser.addEventHandler(KeyEvent.KEY_RELEASED, event -> showLink());
    browser.focusedProperty().addListener((o, was, is) -> showLink());
  }

  private void pressed(KeyEvent event) {
    if (FIND.match(event)) {
      event.consume();
      find.open();
    } else if (COPY.match(event)) {
      event.consume();
      copy.run();
    }
    if (event.getCode() == KeyCode.ENTER) {
      focused()
          .flatMap(PageClicks::linkAt)
          .ifPresent(
              link -> {
                event.consume();
                followLink.accept(link.getAttribute(PageClicks.ADDRESS));
              });
    }
  }

  private void showLink() {
    Optional<Element> element = browser.isFocused() ? focused() : Optional.empty();
    element.ifPresentOrElse(strip::focused, strip::leave);
  }

  private Optional<Element> focused() {
    Document document = browser.getEngine().getDocument();
    return document != null
            && ((JSObject) document).getMember("activeElement") instanceof Element element
        ? Optional.of(element)
        : Optional.empty();
  }
}
