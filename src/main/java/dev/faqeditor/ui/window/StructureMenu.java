package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.LateMenu;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import dev.faqeditor.ui.outline.MoveDialog;
import dev.faqeditor.ui.outline.OutlineView;
import dev.faqeditor.ui.outline.StructureActs;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** What can be done with what is selected in the outline, as a menu and as its context menu. */
final class StructureMenu {

  private final Editor editor;
  private final StructureActs acts;
  private final Messages messages;
  private final Stage stage;
  private final Runnable rename;
  private final Menu menu;

  /**
   * The menu of a window.
   *
   * @param rename lets the user change what the selected node is called
   * @param focusFilter goes to the filter of the outline
   */
  StructureMenu(
      Stage stage,
      Editor editor,
      StructureActs acts,
      Messages messages,
      Runnable rename,
      Runnable focusFilter) {
    this.stage = stage;
    this.editor = editor;
    this.acts = acts;
    this.messages = messages;
    this.rename = rename;
    menu = new Menu(messages.text("menu.structure"));
    menu.setId("menu-structure");
    StructureItems items = items("menu-structure-");
    menu.getItems().setAll(items.all());
    MenuItem filter = new MenuItem(messages.text("menu.structure.filter"));
    filter.setId("menu-structure-filter");
    filter.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+F"));
    filter.setOnAction(event -> focusFilter.run());
    menu.getItems().addAll(new SeparatorMenuItem(), filter);
    menu.setOnShowing(event -> items.show());
    menu.setOnHidden(event -> items.hide());
  }

  Menu view() {
    return menu;
  }

  private StructureItems items(String prefix) {
    return new StructureItems(editor, acts, messages, prefix, rename, this::moveTo);
  }

  private void moveTo() {
    if (acts.possible(Commands::duplicate).isPresent()) {
      MoveDialog.ask(stage, editor, acts, messages);
    }
  }

  /**
   * Gives the outline its context menu, and lets the Delete key delete what is selected in it and
   * F2 rename it; trees take F2 for themselves.
   */
  void installOn(OutlineView outline) {
    Control tree = outline.tree();
    Late<ContextMenu> context = new Late<>(() -> contextMenu(tree));
    LateMenu.on(tree, context::get, tree::setContextMenu);
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean menuKey =
              event.getCode() == KeyCode.CONTEXT_MENU
                  || (event.getCode() == KeyCode.F10 && event.isShiftDown());
          if (event.getCode() == KeyCode.DELETE) {
            acts.take(Commands::delete);
          } else if (event.getCode() == KeyCode.F2) {
            rename.run();
          } else if (menuKey) {
            Point2D at = outline.belowSelected();
            context.get().show(tree, Side.TOP, at.getX(), at.getY());
          } else {
            return;
          }
          event.consume();
        });
  }

  private ContextMenu contextMenu(Control tree) {
    StructureItems items = items("outline-menu-");
    ContextMenu context =
        new ContextMenu(
            item("cut", tree, TextTarget::cut),
            item("copy", tree, TextTarget::copy),
            item("paste", tree, TextTarget::paste),
            new SeparatorMenuItem());
    context.setId("outline-menu");
    context.getItems().addAll(items.all());
    context.setOnShowing(event -> items.show());
    context.setOnHidden(event -> items.hide());
    return context;
  }

  private MenuItem item(String name, Control tree, Consumer<TextTarget> act) {
    MenuItem item = new MenuItem(messages.text("menu.edit." + name));
    item.setId("outline-menu-" + name);
    item.setOnAction(event -> TextTarget.of(tree).ifPresent(act));
    return item;
  }
}
