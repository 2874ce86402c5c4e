package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import dev.faqeditor.ui.preview.PreviewView;
import dev.faqeditor.ui.theme.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The menu bar: every command with its key. */
final class MainMenu {

  private final Editor editor;
  private final FileCommands files;
  private final Messages messages;
  private final MenuBar bar = new MenuBar();
  private final MenuItem save;
  private final MenuItem saveAs;
  private final MenuItem close;
  private final MenuItem undo;
  private final MenuItem redo;

  MainMenu(
      Editor editor,
      FileCommands files,
      Theme theme,
      PreviewView preview,
      PaneCycle panes,
      CheckCommands check,
      SiteCommands site,
      StructureMenu structure,
      Messages messages) {
    this.editor = editor;
    this.files = files;
    this.messages = messages;
    save = item("menu.file.save", "Shortcut+S", files::save);
    saveAs = item("menu.file.saveAs", "Shortcut+Shift+S", files::saveAs);
    close = item("menu.file.close", "Shortcut+W", files::close);
    undo = item("menu.edit.undo", HistoryKeys.UNDO.getName(), editor::undo);
    redo = item("menu.edit.redo", HistoryKeys.REDO.getName(), editor::redo);
    Menu file =
        menu(
            "menu.file",
            item("menu.file.open", "Shortcut+O", files::open),
            new SeparatorMenuItem(),
            save,
            saveAs,
            new SeparatorMenuItem(),
            close,
            item("menu.file.quit", "Shortcut+Q", this::quit));
    Menu edit =
        menu(
            "menu.edit",
            undo,
            redo,
            new SeparatorMenuItem(),
            item("menu.edit.cut", "Shortcut+X", () -> onText(TextTarget::cut)),
            item("menu.edit.copy", "Shortcut+C", () -> onText(TextTarget::copy)),
            item("menu.edit.paste", "Shortcut+V", () -> onText(TextTarget::paste)),
            new SeparatorMenuItem(),
            item("menu.edit.selectAll", "Shortcut+A", () -> onText(TextTarget::selectAll)));
    Menu view =
        menu(
            "menu.view",
            item("menu.view.openAll", "Shortcut+Shift+E", () -> preview.setAllOpen(true)),
            item("menu.view.closeAll", "Shortcut+Shift+C", () -> preview.setAllOpen(false)),
            new SeparatorMenuItem(),
            item("menu.view.nextPane", "F6", () -> panes.move(1)),
            item("menu.view.previousPane", "Shift+F6", () -> panes.move(-1)),
            new SeparatorMenuItem(),
            themes(theme),
            item("menu.view.styles", site::chooseStylesheets),
            item("menu.view.reload", "F5", site::reload));
    Menu checking =
        menu(
            "menu.check",
            item("menu.check.list", "Shortcut+Shift+M", check::list),
            item("menu.check.next", "F8", () -> check.step(1)),
            item("menu.check.previous", "Shift+F8", () -> check.step(-1)),
            new SeparatorMenuItem(),
            item("menu.check.rules", site::chooseRules));
    bar.getMenus().setAll(file, edit, structure.view(), view, checking);
    show(editor.state());
    file.setOnShowing(event -> show(editor.state()));
  }

  MenuBar view() {
    return bar;
  }

  void render(Announcement announcement) {
    show(announcement.state());
  }

  private void show(EditorState state) {
    boolean none = files.file().isEmpty();
    save.setDisable(none || !state.isDirty());
    saveAs.setDisable(none);
    close.setDisable(none);
    undo.setDisable(!editor.canUndo());
    redo.setDisable(state.redoable().isEmpty());
    undo.setText(
        state.drafts().isEmpty()
            ? named("menu.edit.undo", state.undoable())
            : messages.text("menu.edit.undo.draft"));
    redo.setText(named("menu.edit.redo", state.redoable()));
  }

  private String named(String key, Optional<Act> act) {
    return act.map(a -> messages.text(key + ".act", messages.text("act." + a.name())))
        .orElseGet(() -> messages.text(key));
  }

  private void quit() {
    Stage stage = (Stage) bar.getScene().getWindow();
    files.quit(stage::close);
  }

  private void onText(Consumer<TextTarget> command) {
    TextTarget.of(bar.getScene().getFocusOwner()).ifPresent(command);
  }

  private Menu themes(Theme theme) {
    ToggleGroup group = new ToggleGroup();
    Menu menu = menu("menu.view.theme");
    for (Theme.Choice choice : Theme.Choice.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text("theme." + choice.name()));
      item.setToggleGroup(group);
      item.setSelected(choice == theme.choice());
      item.setOnAction(event -> theme.choose(choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu menu(String key, MenuItem... items) {
    Menu menu = new Menu(messages.text(key));
    menu.setId(key.replace('.', '-'));
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = item(key, action);
    item.setAccelerator(KeyCombination.valueOf(accelerator));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(event -> action.run());
    return item;
  }
}
