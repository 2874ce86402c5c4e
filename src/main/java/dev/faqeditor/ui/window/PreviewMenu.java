package dev.faqeditor.ui.window;

import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.exact.ExactPane;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** What can be done with the page in the preview. */
final class PreviewMenu {

  private final Messages messages;
  private final Menu menu;
  private final Map<PreviewWidth, RadioMenuItem> widths = new EnumMap<>(PreviewWidth.class);

  PreviewMenu(PreviewPart part, Messages messages) {
    this.messages = messages;
    ExactPane page = part.exact();
    menu = new Menu(messages.text("menu.view.preview"));
    menu.setId("menu-view-preview");
    menu.getItems()
        .addAll(
            item("openAll", "Shortcut+Shift+E", () -> page.acts().openAll()),
            item("asOnSite", "Shortcut+Shift+C", () -> page.acts().asOnSite()),
            new SeparatorMenuItem());
    ToggleGroup group = new ToggleGroup();
    for (PreviewWidth width : PreviewWidth.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text("menu.preview.width." + width.name()));
      item.setId("menu-preview-width-" + width.name().toLowerCase(Locale.ROOT));
      item.setAccelerator(KeyCombination.valueOf("Alt+" + (widths.size() + 1)));
      item.setToggleGroup(group);
      item.setOnAction(event -> part.chooseWidth(width));
      widths.put(width, item);
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("find", "Alt+F3", () -> page.acts().find()),
            item("copyQuestion", "Shortcut+Shift+L", () -> page.acts().copySelectedQuestion()),
            item("copyPage", "Shortcut+Shift+T", () -> page.acts().copyPage()));
  }

  Menu view() {
    return menu;
  }

  void render(UserPreferences preferences) {
    widths.forEach((width, item) -> item.setSelected(width == preferences.previewWidth()));
  }

  private MenuItem item(String name, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(messages.text("menu.preview." + name));
    item.setId("menu-preview-" + name);
    item.setAccelerator(KeyCombination.valueOf(accelerator));
    item.setOnAction(event -> action.run());
    return item;
  }
}
