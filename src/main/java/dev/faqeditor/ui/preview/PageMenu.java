package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;

/** The page's context menu, by mouse and by key. */
final class PageMenu {

  /** What it offers. */
  interface Commands {

    /** Whether text is selected on the page. */
    boolean hasSelection();

    /** Copies that. */
    void copy();

    /** The address of the link that the mouse or the focus is on. */
    Optional<String> link();

    /** The question that the mouse is on, or else the selected one. */
    OptionalInt question();

    /** Puts the HTML of a question on the clipboard. */
    void copyQuestion(OptionalInt question);

    /** Puts the HTML of the page on the clipboard. */
    void copyPage();

    /** Opens every answer. */
    void openAll();

    /** Opens and closes answers as the site has them at first. */
    void asOnSite();

    /** Seeks words on the page. */
    void find();
  }

  private final Messages messages;
  private final Commands commands;
  private final ContextMenu menu = new ContextMenu();

  PageMenu(String name, Commands commands, Messages messages) {
    this.commands = commands;
    this.messages = messages;
    menu.setId(name + "-menu");
    menu.setAutoHide(true);
  }

  void installOn(WebView browser) {
    browser.setOnContextMenuRequested(
        event -> {
          show(browser, new Point2D(event.getScreenX(), event.getScreenY()));
          event.consume();
        });
    browser.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.CONTEXT_MENU
              || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            event.consume();
            show(browser, browser.localToScreen(24, 24));
          }
        });
  }

  private void show(WebView browser, Point2D at) {
    OptionalInt question = commands.question();
    MenuItem copy = item("menu.edit.copy", "Shortcut+C", commands::copy);
    copy.setDisable(!commands.hasSelection());
    MenuItem copyQuestion =
        item(
            "menu.preview.copyQuestion", "Shortcut+Shift+L", () -> commands.copyQuestion(question));
    copyQuestion.setDisable(question.isEmpty());
    menu.getItems().setAll(copy);
    commands
        .link()
        .ifPresent(
            address ->
                menu.getItems()
                    .add(
                        item(
                            "menu.preview.copyLink",
                            "",
                            () -> PageTarget.putOnClipboard(address))));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            copyQuestion,
            item("menu.preview.copyPage", "Shortcut+Shift+T", commands::copyPage),
            new SeparatorMenuItem(),
            item("menu.preview.openAll", "Shortcut+Shift+E", commands::openAll),
            item("menu.preview.asOnSite", "Shortcut+Shift+C", commands::asOnSite),
            new SeparatorMenuItem(),
            item("menu.preview.find", "Shortcut+F", commands::find));
    menu.show(browser, at.getX(), at.getY());
  }

  /** A key that is shown only: those of the menu bar or of the page do it. */
  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setId(
        key.replace("menu.preview.", "preview-menu-").replace("menu.edit.", "preview-menu-"));
    if (!accelerator.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(accelerator));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
