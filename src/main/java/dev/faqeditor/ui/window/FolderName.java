package dev.faqeditor.ui.window;

import java.nio.file.Path;

/** The folder of a file in a few words. */
final class FolderName {

  private FolderName() {}

  /** The folder with the user's own as {@code ~}. */
  static String of(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return "";
    }
    Path home = Path.of(System.getProperty("user.home", ""));
    return home.isAbsolute() && folder.startsWith(home)
        ? Path.of("~").resolve(home.relativize(folder)).toString()
        : folder.toString();
  }
}
