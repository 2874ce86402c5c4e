package dev.faqeditor.ui;

/** A control whose caret can be told to stay, where JavaFX's own carets are not used. */
public interface Blinking {

  /** Has the caret blink, or stay. */
  void setBlinking(boolean blinking);
}
