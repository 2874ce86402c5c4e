package dev.faqeditor.ui;

import javafx.scene.control.Button;

/**
 * A button whose text and tooltip are known by a key of the messages, such as {@code lost.restore}
 * and {@code lost.restore.tooltip}; its id is {@code lost-restore}.
 */
public final class MessageButton extends Button {

  /**
   * A button that does {@code action}.
   *
   * @param key of its text, with an underscore before the letter that presses it together with Alt
   */
  public MessageButton(String key, Messages messages, Runnable action) {
    super(messages.text(key));
    setId(key.replace('.', '-'));
    Tip.on(this, messages.text(key + ".tooltip"));
    setOnAction(event -> action.run());
  }
}
