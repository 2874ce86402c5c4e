package dev.faqeditor.ui.review;

import dev.faqeditor.document.Question;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The three ways to look at what has changed: as the site shows it, as text, by question. */
public final class ReviewViews {

  private enum Kind {
    PREVIEW,
    TEXT,
    QUESTIONS
  }

  private final DifferenceView difference;
  private final RenderedView rendered;
  private final QuestionsView questions;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final StackPane shown = new StackPane();
  private final BorderPane view = new BorderPane(shown);
  private Kind kind = Kind.TEXT;
  private boolean active;

  /**
   * The views, of which the text is shown.
   *
   * @param go goes to a question of the page as it is now
   */
  ReviewViews(DifferenceView difference, Consumer<Question> go, Messages messages) {
    this.difference = difference;
    rendered = new RenderedView(messages);
    questions = new QuestionsView(go, messages);
    ToggleGroup group = new ToggleGroup();
    for (Kind each : Kind.values()) {
      ToggleButton button = new ToggleButton(messages.text("review.view." + each.name()));
      button.setId("review-view-" + each.name());
      button.setTooltip(new Tooltip(messages.text("review.view.tip", each.ordinal() + 1)));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setOnAction(event -> choose(each));
      buttons.add(button);
    }
    buttons.get(0).getStyleClass().add("left-pill");
    buttons.get(1).getStyleClass().add("center-pill");
    buttons.get(2).getStyleClass().add("right-pill");
    HBox bar = new HBox();
    bar.getChildren().setAll(buttons);
    bar.getStyleClass().add("review-views");
    view.setTop(bar);
    choose(kind);
  }

  Region view() {
    return view;
  }

  /** Puts the focus where one starts to read. */
  void focus() {
    switch (kind) {
      case PREVIEW -> rendered.focus();
      case TEXT -> difference.view().requestFocus();
      case QUESTIONS -> questions.focus();
    }
  }

  /** Starts to follow what is compared, or stops. */
  void setActive(boolean now) {
    active = now;
    rendered.setShown(active && kind == Kind.PREVIEW);
  }

  /** Lets go of what outlives a window by itself. */
  public void end() {
    rendered.end();
  }

  /** Alt and a number chooses a view, F7 goes from change to change; true if the key did so. */
  boolean handle(KeyEvent event) {
    int number = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).indexOf(event.getCode());
    if (event.isAltDown() && !event.isShortcutDown() && number >= 0) {
      choose(Kind.values()[number]);
      focus();
      return true;
    }
    if (event.getCode() == KeyCode.F7 && kind != Kind.TEXT) {
      int direction = event.isShiftDown() ? -1 : 1;
      if (kind == Kind.PREVIEW) {
        rendered.step(direction);
      } else {
        questions.step(direction);
      }
      return true;
    }
    return false;
  }

  private void choose(Kind now) {
    kind = now;
    buttons.get(kind.ordinal()).setSelected(true);
    shown
        .getChildren()
        .setAll(
            switch (kind) {
              case PREVIEW -> rendered.view();
              case TEXT -> difference.view();
              case QUESTIONS -> questions.view();
            });
    shown.applyCss();
    shown.layout();
    rendered.setShown(active && kind == Kind.PREVIEW);
  }

  /** Shows what was compared. */
  void show(Comparison comparison) {
    difference.show(DifferenceRow.of(comparison.difference()));
    rendered.show(comparison.versions());
    questions.show(comparison.versions());
  }

  /** Shows nothing. */
  void clear() {
    difference.show(List.of());
  }

  /** Shows the page with a site's templates, settings and images. */
  public void showSite(PreviewSite site) {
    rendered.showSite(site);
  }

  /** Shows the page in the style of its site, or in ours if that is empty. */
  public void showStyle(Optional<HarmlessCss> style) {
    rendered.showStyle(style);
  }

  /** Shows the page dark or light, unless it has a style of its own. */
  public void showDark(boolean dark) {
    rendered.showDark(dark);
  }

  /** Shows the page in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    rendered.zoomTo(percent);
  }
}
