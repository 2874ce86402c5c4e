package dev.faqeditor.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What has the focus in a window, also while another window is in front. */
public final class FocusOwner {

  private FocusOwner() {}

  /** What has the focus, if that is {@code pane} or lies in it. */
  public static Optional<Node> in(Node pane) {
    @Nullable Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    @Nullable Node up = owner;
    while (up != null && up != pane) {
      up = up.getParent();
    }
    return up == null ? Optional.empty() : Optional.ofNullable(owner);
  }
}
