package dev.faqeditor.ui.exact;

import dev.faqeditor.exact.HugoMessage;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import dev.faqeditor.ui.bar.NoticeBar.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says over the page whether it is what Hugo prints, and what Hugo has against it. */
final class ExactBar {

  private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages messages;
  private final ExactWords words;
  private final Label badge = new Label();
  private final Tip tip;
  private final BarArea bars;
  private final List<NoticeBar> shown = new ArrayList<>();
  private final HBox line;
  private final Consumer<HugoMessage> goTo;
  private final Runnable preferences;
  private boolean hasPage;

  /**
   * A bar that says nothing yet.
   *
   * @param openInBrowser shows the page in the browser
   * @param goTo goes to the place on the page that Hugo names
   * @param preferences lets the user choose the program
   * @param leave puts the focus elsewhere
   */
  ExactBar(
      Messages messages,
      Runnable openInBrowser,
      Consumer<HugoMessage> goTo,
      Runnable preferences,
      Runnable leave) {
    this.messages = messages;
    this.goTo = goTo;
    this.preferences = preferences;
    words = new ExactWords(messages);
    bars = new BarArea(leave);
    Region mark = new Region();
    mark.getStyleClass().add("badge-mark");
    badge.setId("exact-badge");
    badge.setGraphic(mark);
    tip = Tip.of(badge);
    Button browser = new Button(messages.text("exact.browser"));
    browser.setId("exact-browser");
    browser.setMnemonicParsing(true);
    Tip.on(browser, messages.text("exact.browser.tooltip"));
    browser.setOnAction(event -> openInBrowser.run());
    browser.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    line = new HBox(badge, between, browser);
    line.getStyleClass().addAll("preview-bar", "exact-bar");
    bars.view().setId("exact-bars");
  }

  /** Whether the page is what Hugo prints, and the way to the browser. */
  Region line() {
    return line;
  }

  /** What Hugo has against the page. */
  Region bars() {
    return bars.view();
  }

  /** There is a page below, as Hugo has printed it. */
  void renderPage() {
    hasPage = true;
  }

  void render(ExactStatus status) {
    boolean working = status instanceof ExactStatus.Rendering;
    boolean wrong = !working && !(status instanceof ExactStatus.Shown);
    badge.pseudoClassStateChanged(WORKING, working);
    badge.pseudoClassStateChanged(WRONG, wrong);
    badge.setText(
        messages.text(working ? "exact.rendering" : wrong ? badgeOfWrong() : "exact.badge"));
    badge.setAccessibleText(badge.getText());
    tip.say(
        status instanceof ExactStatus.Shown now
            ? messages.text("exact.badge.tooltip", now.version())
            : badge.getText());
    if (!working) { // what was wrong stays until it is known whether it still is
      List.copyOf(shown).forEach(bars::hide);
      shown.clear();
      show(status);
    }
  }

  private String badgeOfWrong() {
    return hasPage ? "exact.stale" : "exact.nothing";
  }

  private void show(ExactStatus status) {
    if (status instanceof ExactStatus.Shown now) {
      if (now.unpublished()) {
        add("exact-unpublished", Severity.HINT, messages.text("exact.unpublished"));
      }
      now.warnings().stream().limit(1).forEach(each -> add(each, Severity.WARNING));
    } else if (status instanceof ExactStatus.Failed failed) {
      add(failed.message(), Severity.ERROR);
    } else if (!(status instanceof ExactStatus.Off)) {
      NoticeBar bar = add("exact-error", Severity.WARNING, words.of(status));
      if (status instanceof ExactStatus.NoProgram) {
        bar.addButton("exact.preferences", messages, preferences);
      }
    }
  }

  private void add(HugoMessage message, Severity severity) {
    NoticeBar bar = add("exact-error", severity, words.of(message));
    if (message.onPage() && message.line() > 0) {
      Button go = bar.addButton("exact.go", messages, () -> goTo.accept(message));
      go.setText(messages.text("exact.go", message.line()));
      go.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER) {
              event.consume();
              go.fire();
            }
          });
    }
  }

  private NoticeBar add(String id, Severity severity, String text) {
    NoticeBar bar = new NoticeBar(id, severity);
    bar.say(text);
    shown.add(bar);
    bars.show(bar);
    return bar;
  }
}
