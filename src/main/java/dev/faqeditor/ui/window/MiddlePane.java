package dev.faqeditor.ui.window;

import dev.faqeditor.ui.bar.BarArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands between tree and preview: the form, or something else in its place; bars above. */
final class MiddlePane {

  private record Part(Region view, Consumer<Boolean> setActive, Runnable focus) {}

  private final StackPane middle;
  private final BarArea bars = new BarArea(this::focus);
  private final VBox column;
  private final Region form;
  private final Runnable leave;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Shows the form.
   *
   * @param focusForm puts the focus into it
   * @param leave where the focus goes when the form is back
   */
  MiddlePane(Region form, Runnable focusForm, Runnable leave) {
    this.form = form;
    this.leave = leave;
    add(form, isShown -> {}, focusForm);
    middle = new StackPane(form);
    VBox.setVgrow(middle, Priority.ALWAYS);
    column = new VBox(bars.view(), middle);
    column.getStyleClass().add("middle-column");
  }

  /**
   * Adds something that can be shown in the place of the form.
   *
   * @param setActive tells it whether it is shown
   */
  void add(Region view, Consumer<Boolean> setActive, Runnable focus) {
    parts.add(new Part(view, setActive, focus));
  }

  Region view() {
    return column;
  }

  /** Where bars about the open file are shown. */
  BarArea bars() {
    return bars;
  }

  boolean isShown(Region view) {
    return middle.getChildren().contains(view);
  }

  /** Shows a part and puts the focus into it; not without a file. */
  void show(Region view) {
    if (column.getScene() != null) {
      place(view);
      focus();
    }
  }

  void showForm() {
    place(form);
    leave.run();
  }

  /** Shows a part, or the form again. */
  void toggle(Region view) {
    if (isShown(view)) {
      showForm();
    } else {
      show(view);
    }
  }

  private void place(Region view) {
    middle.getChildren().setAll(view);
    middle.applyCss();
    middle.layout();
    parts.forEach(part -> part.setActive().accept(part.view() == view));
  }

  /** Puts the focus into what is shown. */
  void focus() {
    parts.stream().filter(part -> isShown(part.view())).forEach(part -> part.focus().run());
  }
}
