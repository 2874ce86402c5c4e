package dev.faqeditor.ui.window;

import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The looks to choose from, the chosen one marked. */
final class ThemeMenu {

  private final Menu menu;
  private final Map<ThemeChoice, RadioMenuItem> items = new EnumMap<>(ThemeChoice.class);

  ThemeMenu(UserSettings settings, Consumer<SaveResult.NotSaved> refused, Messages messages) {
    menu = new Menu(messages.text("menu.view.theme"));
    menu.setId("menu-view-theme");
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text("theme." + choice.name()));
      item.setToggleGroup(group);
      item.setOnAction(event -> settings.change(p -> p.withTheme(choice), refused));
      items.put(choice, item);
      menu.getItems().add(item);
    }
  }

  Menu view() {
    return menu;
  }

  void render(UserPreferences preferences) {
    items.forEach((choice, item) -> item.setSelected(choice == preferences.theme()));
  }
}
