package dev.faqeditor;

import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.window.FaqEditorApp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Starts the editor; a class of its own because JavaFX is on the class path. */
public final class Main {

  private Main() {}

  /**
   * Starts the editor, or says on the terminal what was asked for.
   *
   * @param arguments the files to open, if any; or {@code --help} or {@code --version}
   */
  public static void main(String[] arguments) {
    Optional<String> answer = answer(List.of(arguments));
    if (answer.isPresent()) {
      System.out.println(answer.get());
    } else {
      GraphicsCard.choose();
      FaqEditorApp.run(arguments);
    }
  }

  /** What is said on the terminal, without opening a window. */
  static Optional<String> answer(List<String> arguments) {
    String asked = arguments.isEmpty() ? "" : arguments.get(0);
    return switch (asked) {
      case "--help", "-h" -> Optional.of(messages().text("terminal.help"));
      case "--version" -> Optional.of(messages().text("terminal.version", version()));
      default -> Optional.empty();
    };
  }

  private static Messages messages() {
    return Messages.in(Locale.getDefault());
  }

  /** That of the jar; classes in a folder have none. */
  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("-");
  }
}
