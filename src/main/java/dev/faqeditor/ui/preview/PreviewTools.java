package dev.faqeditor.ui.preview;

import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row over the page: how true it is, how wide it is laid out, and finding in it. */
public final class PreviewTools {

  private final Map<PreviewWidth, ToggleButton> widths = new EnumMap<>(PreviewWidth.class);
  private final HBox view;

  /**
   * A row of buttons, for each of which there is a key.
   *
   * @param pane what the ids of the buttons start with
   * @param badge comes first, and has what room there is
   */
  public PreviewTools(
      String pane, Region badge, Consumer<PreviewWidth> choose, Runnable find, Messages messages) {
    HBox chosen = new HBox();
    chosen.getStyleClass().add("preview-widths");
    for (PreviewWidth width : PreviewWidth.values()) {
      String name = width.name().toLowerCase(Locale.ROOT);
      String text = messages.text("preview.width." + width.name());
      ToggleButton button = new ToggleButton();
      button.setId(pane + "-width-" + name);
      button.setGraphic(IconButton.icon("icon-" + name));
      button.getStyleClass().addAll("flat", "icon-button", "width-button");
      Tip.on(button, text);
      button.setAccessibleText(text);
      button.setFocusTraversable(false);
      button.setOnAction(event -> choose(width, choose));
      widths.put(width, button);
      chosen.getChildren().add(button);
    }
    HBox.setHgrow(badge, Priority.ALWAYS);
    badge.setMinWidth(0);
    IconButton finding =
        new IconButton(pane + "-find", "icon-find", messages.text("preview.find.tooltip"), find);
    view = new HBox(badge, chosen, finding);
    chosen.setMinWidth(Region.USE_PREF_SIZE);
    view.getStyleClass().add("preview-tools");
  }

  /** The row. */
  public Region view() {
    return view;
  }

  /** A button that is pressed again stays pressed. */
  private void choose(PreviewWidth width, Consumer<PreviewWidth> choose) {
    show(width);
    choose.accept(width);
  }

  /** Shows which width is chosen. */
  public void show(PreviewWidth width) {
    widths.forEach((each, button) -> button.setSelected(each == width));
  }
}
