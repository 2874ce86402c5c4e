package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Command;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.outline.StructureActs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done with the selected question or section as a whole. */
final class StructureMenu {

  private record Entry(MenuItem item, Function<Commands, Optional<Command>> command) {}

  private final StructureActs acts;
  private final Messages messages;
  private final Runnable rename;
  private final Menu menu;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * The menu of a window.
   *
   * @param rename lets the user change what the selected node is called
   */
  StructureMenu(StructureActs acts, Messages messages, Runnable rename) {
    this.acts = acts;
    this.messages = messages;
    this.rename = rename;
    menu = new Menu(messages.text("menu.structure"));
    menu.setId("menu-structure");
    add("addQuestion", "Shortcut+Shift+N", c -> c.addQuestion(messages.text("new.question")));
    add("addSection", "Shortcut+Shift+H", c -> c.addSection(messages.text("new.section")));
    MenuItem renaming = item("rename", "F2");
    renaming.setOnAction(event -> rename.run());
    add("duplicate", "Shortcut+D", Commands::duplicate);
    add("delete", "", Commands::delete);
    menu.getItems().add(new SeparatorMenuItem());
    add("moveUp", "Alt+Up", Commands::moveUp);
    add("moveDown", "Alt+Down", Commands::moveDown);
    menu.getItems().add(new SeparatorMenuItem());
    add("split", "", c -> c.split(messages.text("new.section")));
    add("join", "", Commands::joinWithPrevious);
    menu.setOnShowing(event -> show());
  }

  Menu view() {
    return menu;
  }

  /**
   * Lets the Delete key delete what is selected in the outline, where it has the focus, and F2
   * rename it; trees take F2 for themselves.
   */
  void installOn(Node outline) {
    outline.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            acts.take(Commands::delete);
            event.consume();
          } else if (event.getCode() == KeyCode.F2) {
            rename.run();
            event.consume();
          }
        });
  }

  private void show() {
    entries.forEach(entry -> entry.item().setDisable(acts.possible(entry.command()).isEmpty()));
  }

  private void add(String name, String accelerator, Function<Commands, Optional<Command>> command) {
    MenuItem item = item(name, accelerator);
    item.setOnAction(event -> acts.take(command));
    entries.add(new Entry(item, command));
  }

  private MenuItem item(String name, String accelerator) {
    MenuItem item = new MenuItem(messages.text("menu.structure." + name));
    item.setId("menu-structure-" + name);
    if (!accelerator.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(accelerator));
    }
    menu.getItems().add(item);
    return item;
  }
}
