package dev.faqeditor;

import dev.faqeditor.ui.window.FaqEditorApp;
import javafx.application.Application;

/** Starts the editor; a class of its own because JavaFX is on the class path. */
public final class Main {

  private Main() {}

  /**
   * Starts the editor.
   *
   * @param arguments the file to open, if any
   */
  public static void main(String[] arguments) {
    Application.launch(FaqEditorApp.class, arguments);
  }
}
