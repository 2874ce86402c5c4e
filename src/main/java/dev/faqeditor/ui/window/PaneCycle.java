package dev.faqeditor.ui.window;

import dev.faqeditor.ui.FocusOwner;
import java.util.List;
import javafx.scene.Node;

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

  /** Puts the focus into the pane {@code step} panes further on, of those that are shown. */
  void move(int step) {
    List<Pane> shown = panes.stream().filter(pane -> pane.view().getScene() != null).toList();
    int now = 0;
    for (int i = 0; i < shown.size(); i++) {
      if (FocusOwner.in(shown.get(i).view()).isPresent()) {
        now = i;
      }
    }
    shown.get(Math.floorMod(now + step, shown.size())).focus().run();
  }
}
