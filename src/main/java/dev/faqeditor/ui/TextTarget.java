package dev.faqeditor.ui;

import java.util.Optional;
import javafx.scene.Node;
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

  /** What the text commands act on while this node has the focus. */
  static Optional<TextTarget> of(@Nullable Node focused) {
    return Optional.ofNullable(focused)
        .map(node -> node.getProperties().get(TextTarget.class))
        .map(TextTarget.class::cast);
  }
}
