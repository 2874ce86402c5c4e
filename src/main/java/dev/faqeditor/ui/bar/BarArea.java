package dev.faqeditor.ui.bar;

import dev.faqeditor.ui.FocusOwner;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where bars are shown, the latest below the others; takes no room while there are none. */
public final class BarArea {

  private final VBox view = new VBox();
  private final Runnable leave;

  /**
   * Without bars.
   *
   * @param leave puts the focus elsewhere, for when a bar goes while it has it
   */
  public BarArea(Runnable leave) {
    this.leave = leave;
    view.setId("bars");
    view.setMinHeight(Region.USE_PREF_SIZE);
  }

  /** To be put over what the bars are about. */
  public Region view() {
    return view;
  }

  /** Shows a bar or takes it away. */
  public void set(NoticeBar bar, boolean shown) {
    if (shown) {
      show(bar);
    } else {
      hide(bar);
    }
  }

  /** Shows a bar, unless it is shown already. */
  public void show(NoticeBar bar) {
    if (!isShown(bar)) {
      view.getChildren().add(bar.view());
      bar.announce();
    }
  }

  /** Takes a bar away, if it is shown. */
  public void hide(NoticeBar bar) {
    if (isShown(bar)) {
      boolean hadFocus = FocusOwner.in(bar.view()).isPresent();
      view.getChildren().remove(bar.view());
      if (hadFocus) {
        leave.run();
      }
    }
  }

  /** Whether a bar is shown. */
  public boolean isShown(NoticeBar bar) {
    return view.getChildren().contains(bar.view());
  }
}
