package dev.faqeditor.ui.window;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Goes from pane to pane by keyboard: outline, form, preview, and round again. */
final class PaneCycle {

  private record Pane(Node view, Runnable focus) {}

  private final List<Pane> panes;

  PaneCycle(
      Node outline,
      Runnable focusOutline,
      Node form,
      Runnable focusForm,
      Node preview,
      Runnable focusPreview) {
    panes =
        List.of(
            new Pane(outline, focusOutline),
            new Pane(form, focusForm),
            new Pane(preview, focusPreview));
  }

  /** Puts the focus into the pane {@code step} panes further on. */
  void move(int step) {
    int now = indexOf(panes.get(0).view().getScene().getFocusOwner());
    panes.get(Math.floorMod(now + step, panes.size())).focus().run();
  }

  private int indexOf(@Nullable Node focused) {
    for (int i = 0; i < panes.size(); i++) {
      for (Node up = focused; up != null; up = up.getParent()) {
        if (up == panes.get(i).view()) {
          return i;
        }
      }
    }
    return 0;
  }
}
