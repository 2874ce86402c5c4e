package dev.faqeditor.ui.review;

import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.MarkedPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import dev.faqeditor.ui.preview.MarkedPageView;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The two versions of the page as the site shows them, in one column or side by side. */
final class RenderedView {

  private final Messages messages;
  private final MarkedPages pages;
  private final MarkedPageView browser;
  private final ToggleButton sideBySide = new ToggleButton();
  private final Label count = new Label();
  private final HBox tools;
  private final HBox heads;
  private final BorderPane view = new BorderPane();
  private Optional<TwoVersions> versions = Optional.empty();
  private PreviewSite site = PreviewSite.NONE;
  private boolean shown;

  RenderedView(Messages messages) {
    this.messages = messages;
    pages = new MarkedPages(messages.text("preview.tooDeep"), this::rendered);
    browser = new MarkedPageView(messages);
    sideBySide.setId("review-side-by-side");
    sideBySide.setText(messages.text("review.sideBySide"));
    Tip.on(sideBySide, messages.text("review.sideBySide.tip"));
    sideBySide.setMinWidth(Region.USE_PREF_SIZE);
    sideBySide.setOnAction(event -> showSides());
    count.setId("review-change-count");
    count.getStyleClass().add("form-context");
    count.setMinWidth(Region.USE_PREF_SIZE);
    tools = new HBox(sideBySide, button("previous", -1, "↑"), button("next", 1, "↓"), count);
    tools.getStyleClass().add("review-tools");
    heads =
        new HBox(
            new ColumnHead(messages.text("review.before")),
            new ColumnHead(messages.text("review.now")));
    heads.getStyleClass().add("review-heads");
    heads.managedProperty().bind(heads.visibleProperty());
    heads.setVisible(false);
    view.setTop(heads);
    view.setCenter(browser.view());
    view.setId("review-preview");
  }

  private Button button(String direction, int step, String sign) {
    Button button = new Button(sign);
    String text = messages.text("review.change." + direction);
    button.setId("review-change-" + direction);
    button.setAccessibleText(text);
    Tip.on(button, messages.text("review.change." + direction + ".tip"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> step(step));
    return button;
  }

  Region view() {
    return view;
  }

  /** What stands above the view. */
  Region tools() {
    return tools;
  }

  void focus() {
    browser.focus();
  }

  void end() {
    browser.end();
  }

  /** Whether it is to be seen: what is not is not rendered. */
  void setShown(boolean now) {
    shown = now;
    if (shown) {
      browser.start();
      request();
    }
  }

  void show(TwoVersions compared) {
    versions = Optional.of(compared);
    request();
  }

  void showSite(PreviewSite now) {
    site = now;
    request();
  }

  void showStyle(Optional<HarmlessCss> style) {
    browser.showStyle(style);
  }

  void showDark(boolean dark) {
    browser.showDark(dark);
  }

  void zoomTo(int percent) {
    browser.zoomTo(percent);
  }

  /** Goes to the next change, or to the one before. */
  void step(int direction) {
    int number = browser.step(direction);
    count.setText(messages.text("review.change.number", number, browser.changes()));
  }

  private void showSides() {
    heads.setVisible(sideBySide.isSelected());
    request();
  }

  private void request() {
    if (shown) {
      versions.ifPresent(both -> pages.request(both, site, sideBySide.isSelected()));
    }
  }

  private void rendered(MarkedPage page, List<DomChange> changes) {
    browser.show(page, changes);
    count.setText(messages.text("review.change.count", browser.changes()));
  }
}
