package dev.faqeditor.ui.review;

import dev.faqeditor.document.Question;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The three ways to look at what has changed: as the site shows it, as text, by question. */
public final class ReviewViews {

  private static final long STACK = 16 << 20; // bytes; patterns and parsing go no deeper

  private enum Kind {
    PREVIEW(KeyCode.DIGIT1, "left-pill"),
    TEXT(KeyCode.DIGIT2, "center-pill"),
    QUESTIONS(KeyCode.DIGIT3, "right-pill");

    private final KeyCode key; // with Alt
    private final String style;

    Kind(KeyCode key, String style) {
      this.key = key;
      this.style = style;
    }
  }

  private final DifferenceView difference;
  private final RenderedView rendered;
  private final QuestionsView questions;
  private final Map<Kind, ToggleButton> buttons = new EnumMap<>(Kind.class);
  private final HBox switcher = new HBox();
  private final FlowPane bar = new FlowPane();
  private final StackPane shown = new StackPane();
  private final BorderPane view = new BorderPane(shown);
  private final Background pairing = new Background(DeepStack.newWorker("questions", STACK));
  private final AtomicReference<@Nullable Comparison> latest = new AtomicReference<>();
  private @Nullable Comparison paired; // what the page and the table show
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
    for (Kind each : Kind.values()) {
      ToggleButton button = new ToggleButton(messages.text("review.view." + each.name()));
      button.setId("review-view-" + each.name());
      Tip.on(button, messages.text("review.view.tip", each.key.getName()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> choose(each));
      button.getStyleClass().add(each.style);
      buttons.put(each, button);
    }
    switcher.getChildren().setAll(buttons.values());
    switcher.getStyleClass().add("review-switcher");
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
      case TEXT -> difference.focus();
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
    for (Kind each : Kind.values()) {
      if (event.getCode() == each.key && event.isAltDown() && !event.isShortcutDown()) {
        choose(each);
        focus();
        return true;
      }
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
    buttons.forEach((each, button) -> button.setSelected(each == kind));
    bar.getChildren().setAll(switcher);
    switch (kind) {
      case PREVIEW -> showOnly(rendered.view(), rendered.tools());
      case TEXT -> shown.getChildren().setAll(difference.view());
      case QUESTIONS -> showOnly(questions.view(), questions.tools());
    }
    shown.applyCss();
    shown.layout();
    rendered.setShown(active && kind == Kind.PREVIEW);
    pair();
  }

  private void showOnly(Region chosen, Region tools) {
    shown.getChildren().setAll(chosen);
    bar.getChildren().add(tools);
  }

  /** Shows what was compared: the text at once, the rest once it is known and if it is wanted. */
  void show(Comparison comparison) {
    difference.show(DifferenceRow.of(comparison.difference()));
    latest.set(comparison);
    pair();
  }

  private void pair() {
    Comparison asked = latest.get();
    if (asked != null && kind != Kind.TEXT && !asked.equals(paired)) {
      pairing.run(
          () -> asked.equals(latest.get()) ? Optional.of(TwoVersions.of(asked)) : Optional.empty(),
          (Optional<TwoVersions> versions) -> versions.ifPresent(found -> show(asked, found)));
    }
  }

  private void show(Comparison asked, TwoVersions versions) {
    if (asked.equals(latest.get()) && !asked.equals(paired)) {
      paired = asked;
      rendered.show(versions);
      questions.show(versions);
    }
  }

  /** Shows nothing. */
  void clear() {
    difference.show(List.of());
    latest.set(null);
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
