package dev.faqeditor.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

/** Context menus that are made when they are first asked for: each is a window of its own. */
public final class LateMenu {

  private LateMenu() {}

  /**
   * Gives a node its context menu once it is asked for.
   *
   * @param menu makes it
   * @param set gives it to the node
   */
  public static void on(Node node, Supplier<ContextMenu> menu, Consumer<ContextMenu> set) {
    node.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        new EventHandler<>() {
          @Override
          public void handle(ContextMenuEvent event) {
            node.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this);
            set.accept(menu.get());
          }
        });
  }
}
