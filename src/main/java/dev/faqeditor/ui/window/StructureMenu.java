package dev.faqeditor.ui.window;

import dev.faqeditor.document.structure.Rearrangement;
import dev.faqeditor.editor.Command;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

  private final Editor editor;
  private final Messages messages;
  private final BooleanSupplier isFileOpen;
  private final Runnable rename;
  private final Consumer<String> say;
  private final Menu menu;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * The menu of a window.
   *
   * @param isFileOpen whether there is a page at all
   * @param rename lets the user change what the selected node is called
   * @param say tells the user why an act was not done
   */
  StructureMenu(
      Editor editor,
      Messages messages,
      BooleanSupplier isFileOpen,
      Runnable rename,
      Consumer<String> say) {
    this.editor = editor;
    this.messages = messages;
    this.isFileOpen = isFileOpen;
    this.rename = rename;
    this.say = say;
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
            take(Commands::delete);
            event.consume();
          } else if (event.getCode() == KeyCode.F2) {
            rename.run();
            event.consume();
          }
        });
  }

  private void show() {
    entries.forEach(entry -> entry.item().setDisable(possible(entry.command()).isEmpty()));
  }

  private void add(String name, String accelerator, Function<Commands, Optional<Command>> command) {
    MenuItem item = item(name, accelerator);
    item.setOnAction(event -> take(command));
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

  private Optional<Command> possible(Function<Commands, Optional<Command>> command) {
    return isFileOpen.getAsBoolean()
        ? command.apply(Commands.of(editor.state()))
        : Optional.empty();
  }

  private void take(Function<Commands, Optional<Command>> command) {
    possible(command)
        .map(editor::take)
        .filter(Rearrangement.Refused.class::isInstance)
        .map(Rearrangement.Refused.class::cast)
        .ifPresent(refused -> say.accept(messages.text("obstacle." + refused.reason().name())));
  }
}
