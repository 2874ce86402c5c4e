package dev.faqeditor.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What the text commands of the Edit menu act on: a control with text that has the focus. */
public interface TextTarget {

  /** Moves the selected text to the clipboard. */
  void cut();

  /** Puts the selected text on the clipboard. */
  void copy();

  /** Replaces the selected text by the clipboard's. */
  void paste();

  /** Selects all of the text. */
  void selectAll();

  /** Makes this what the text commands act on while {@code control} has the focus. */
  default void attachTo(Node control) {
    control.getProperties().put(TextTarget.class, this);
  }

  /** The text of a control of JavaFX itself. */
  static TextTarget of(TextInputControl control) {
    return new TextTarget() {
      @Override
      public void cut() {
        control.cut();
      }

      @Override
      public void copy() {
        control.copy();
      }

      @Override
      public void paste() {
        control.paste();
      }

      @Override
      public void selectAll() {
        control.selectAll();
      }
    };
  }

  /** What the text commands act on while this node has the focus. */
  static Optional<TextTarget> of(@Nullable Node focused) {
    return Optional.ofNullable(focused)
        .map(node -> node.getProperties().get(TextTarget.class))
        .map(TextTarget.class::cast);
  }
}
