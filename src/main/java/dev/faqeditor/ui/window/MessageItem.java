package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Messages;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * A menu item whose text is known by a key of the messages, such as {@code menu.file.save}; its id
 * is {@code menu-file-save}.
 */
final class MessageItem extends MenuItem {

  /** An item that does {@code action}. */
  MessageItem(String key, Messages messages, Runnable action) {
    super(messages.text(key));
    setId(key.replace('.', '-'));
    setOnAction(event -> action.run());
  }

  /** One that these keys choose, too, such as {@code Shortcut+S}. */
  MessageItem(String key, String accelerator, Messages messages, Runnable action) {
    this(key, messages, action);
    setAccelerator(KeyCombination.valueOf(accelerator));
  }
}
