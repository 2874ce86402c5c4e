package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The files that were open last, to be opened again. */
final class RecentMenu {

  private static final int MOST = 12;
  private static final int WITH_MNEMONIC = 9;

  private final Menu menu;
  private final Windows windows;
  private final Consumer<Path> open;
  private final Messages messages;

  RecentMenu(Windows windows, Consumer<Path> open, Messages messages) {
    this.windows = windows;
    this.open = open;
    this.messages = messages;
    menu = new Menu(messages.text("menu.file.recent"));
    menu.setId("menu-file-recent");
  }

  Menu view() {
    return menu;
  }

  /** Lists the files as they are now. */
  void show() {
    List<Path> paths = windows.recent().paths();
    List<MenuItem> items = new ArrayList<>();
    for (Path path : paths.subList(0, Math.min(MOST, paths.size()))) {
      items.add(item(items.size() + 1, path));
    }
    menu.setDisable(items.isEmpty());
    items.add(new SeparatorMenuItem());
    MenuItem clear = new MenuItem(messages.text("menu.file.recent.clear"));
    clear.setOnAction(event -> windows.forgetAll());
    items.add(clear);
    menu.getItems().setAll(items);
  }

  private MenuItem item(int number, Path path) {
    String name = String.valueOf(path.getFileName()).replace("_", "__");
    String folder = FolderName.of(path).replace("_", "__");
    String mnemonic = number <= WITH_MNEMONIC ? "_" + number + "  " : "";
    MenuItem item = new MenuItem(mnemonic + name + "  –  " + folder);
    item.setOnAction(event -> open.accept(path));
    return item;
  }
}
