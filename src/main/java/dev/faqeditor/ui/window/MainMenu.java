package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import dev.faqeditor.ui.exact.ExactPane;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar: every command with its key. */
final class MainMenu {

  private final Editor editor;
  private final FileCommands files;
  private final Messages messages;
  private final ThemeMenu themes;
  private final PreviewMenu preview;
  private final MenuBar bar = new MenuBar();
  private final MenuItem save;
  private final MenuItem saveAs;
  private final MenuItem versions;
  private final MenuItem close;
  private final MenuItem exactly;
  private final MenuItem browser;
  private final MenuItem undo;
  private final MenuItem redo;

  MainMenu(
      Editor editor,
      WindowCommands commands,
      PreviewMenu preview,
      ExactPane exact,
      PaneCycle panes,
      CheckCommands check,
      StructureMenu structure,
      Runnable review,
      HelpCommands help,
      Runnable showVersions,
      DiskItems disk,
      Messages messages) {
    this.editor = editor;
    this.preview = preview;
    files = commands.files();
    SiteCommands site = commands.site();
    ZoomCommands zoom = commands.zoom();
    themes = new ThemeMenu(commands.settings(), commands.dialogs()::sayNotSaved, messages);
    this.messages = messages;
    save = item("menu.file.save", "Shortcut+S", files::save);
    saveAs = item("menu.file.saveAs", "Shortcut+Shift+S", files::saveAs);
    versions = item("menu.file.versions", showVersions);
    close = item("menu.file.close", "Shortcut+W", files::close);
    undo = item("menu.edit.undo", HistoryKeys.UNDO.getName(), editor::undo);
    redo = item("menu.edit.redo", HistoryKeys.REDO.getName(), editor::redo);
    exactly = checked("menu.view.exact", "F9", exact.onProperty());
    browser = item("menu.view.browser", "Shift+F9", exact::openInBrowser);
    RecentMenu recent = new RecentMenu(commands.windows(), files::open, messages);
    Menu file =
        menu(
            "menu.file",
            item("menu.file.new", "Shortcut+N", commands.newPage()::create),
            item("menu.file.open", "Shortcut+O", files::open),
            recent.view(),
            item("menu.file.newWindow", "Shortcut+Alt+N", commands.windows()::openEmpty),
            new SeparatorMenuItem(),
            save,
            saveAs,
            versions,
            disk.compare(),
            disk.merge(),
            new SeparatorMenuItem(),
            close,
            item("menu.file.quit", "Shortcut+Q", commands.windows()::quit));
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
            item("menu.edit.selectAll", "Shortcut+A", () -> onText(TextTarget::selectAll)),
            new SeparatorMenuItem(),
            item(
                "menu.edit.preferences",
                "Shortcut+Comma",
                () -> commands.dialogs().showPreferences(commands.settings())));
    Menu view =
        menu(
            "menu.view",
            item("menu.view.review", "Shortcut+R", review),
            new SeparatorMenuItem(),
            preview.view(),
            exactly,
            browser,
            new SeparatorMenuItem(),
            item("menu.view.nextPane", "F6", () -> panes.move(1)),
            item("menu.view.previousPane", "Shift+F6", () -> panes.move(-1)),
            new SeparatorMenuItem(),
            themes.view(),
            menu(
                "menu.view.zoom",
                item("menu.view.zoom.textLarger", "Shortcut+Plus", () -> zoom.text(1)),
                item("menu.view.zoom.textSmaller", "Shortcut+Minus", () -> zoom.text(-1)),
                item("menu.view.zoom.textUsual", "Shortcut+0", () -> zoom.text(0)),
                new SeparatorMenuItem(),
                item("menu.view.zoom.previewLarger", "Alt+Plus", () -> zoom.preview(1)),
                item("menu.view.zoom.previewSmaller", "Alt+Minus", () -> zoom.preview(-1)),
                item("menu.view.zoom.previewUsual", "Alt+0", () -> zoom.preview(0))),
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
    Menu helping = menu("menu.help", item("menu.help.log", help::showLog));
    bar.getMenus().setAll(file, edit, structure.view(), view, checking, helping);
    show(editor.state());
    recent.show();
    file.setOnShowing(
        event -> {
          show(editor.state());
          recent.show();
        });
  }

  MenuBar view() {
    return bar;
  }

  void render(Announcement announcement) {
    show(announcement.state());
  }

  /** Shows what the user prefers. */
  void renderPreferences(UserPreferences preferences) {
    themes.render(preferences);
    preview.render(preferences);
  }

  private void show(EditorState state) {
    boolean none = files.file().isEmpty();
    save.setDisable(none || !state.isDirty());
    saveAs.setDisable(none);
    versions.setDisable(none);
    close.setDisable(none);
    exactly.setDisable(none);
    browser.setDisable(none);
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

  private void onText(Consumer<TextTarget> command) {
    TextTarget.of(bar.getScene().getFocusOwner()).ifPresent(command);
  }

  private Menu menu(String key, MenuItem... items) {
    Menu menu = new Menu(messages.text(key));
    menu.setId(key.replace('.', '-'));
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem checked(String key, String accelerator, BooleanProperty on) {
    CheckMenuItem item = new CheckMenuItem(messages.text(key));
    item.setId(key.replace('.', '-'));
    item.setAccelerator(KeyCombination.valueOf(accelerator));
    item.selectedProperty().bindBidirectional(on);
    return item;
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    return new MessageItem(key, accelerator, messages, action);
  }

  private MenuItem item(String key, Runnable action) {
    return new MessageItem(key, messages, action);
  }
}
