package dev.faqeditor.ui.window;

import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Command;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.outline.StructureActs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The items of the Structure menu and of the outline's context menu. */
final class StructureItems {

  private record Entry(MenuItem item, Function<Commands, Optional<Command>> command) {}

  private final Editor editor;
  private final StructureActs acts;
  private final Messages messages;
  private final String prefix;
  private final List<MenuItem> all = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final MenuItem addQuestionBefore;

  /**
   * New items.
   *
   * @param prefix of their ids
   * @param rename lets the user change what the selected node is called
   * @param moveTo asks where to move what is selected
   */
  StructureItems(
      Editor editor,
      StructureActs acts,
      Messages messages,
      String prefix,
      Runnable rename,
      Runnable moveTo) {
    this.editor = editor;
    this.acts = acts;
    this.messages = messages;
    this.prefix = prefix;
    String question = messages.text("new.question");
    String section = messages.text("new.section");
    add("addQuestion", "Shortcut+Shift+N", c -> c.addQuestion(question));
    addQuestionBefore = add("addQuestionBefore", "", c -> c.addQuestionBefore(question));
    add("addSection", "Shortcut+Shift+H", c -> c.addSection(section));
    add("addSectionBefore", "", c -> c.addSectionBefore(section));
    all.add(new SeparatorMenuItem());
    item("rename", "F2").setOnAction(event -> rename.run());
    add("duplicate", "Shortcut+D", Commands::duplicate);
    add("delete", "", Commands::delete);
    all.add(new SeparatorMenuItem());
    add("moveUp", "Alt+Up", Commands::moveUp);
    add("moveDown", "Alt+Down", Commands::moveDown);
    MenuItem move = item("moveTo", "Shortcut+Shift+D");
    move.setOnAction(event -> moveTo.run());
    entries.add(new Entry(move, Commands::duplicate)); // what can be copied can be moved
    all.add(new SeparatorMenuItem());
    add("split", "", c -> c.split(section));
    add("join", "", Commands::joinWithPrevious);
  }

  List<MenuItem> all() {
    return all;
  }

  /** Greys out what makes no sense with what is selected now. */
  void show() {
    boolean section = editor.state().selectedNode().kind() == Node.Kind.SECTION;
    addQuestionBefore.setText(
        messages.text(
            section ? "menu.structure.addQuestionFirst" : "menu.structure.addQuestionBefore"));
    entries.forEach(entry -> entry.item().setDisable(acts.possible(entry.command()).isEmpty()));
  }

  /** While the menu is hidden, the keys of its items work with whatever is selected then. */
  void hide() {
    entries.forEach(entry -> entry.item().setDisable(false));
  }

  private MenuItem add(
      String name, String accelerator, Function<Commands, Optional<Command>> command) {
    MenuItem item = item(name, accelerator);
    item.setOnAction(event -> acts.take(command));
    entries.add(new Entry(item, command));
    return item;
  }

  private MenuItem item(String name, String accelerator) {
    MenuItem item = new MenuItem(messages.text("menu.structure." + name));
    item.setId(prefix + name);
    if (!accelerator.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(accelerator));
    }
    all.add(item);
    return item;
  }
}
