package dev.faqeditor.file;

import dev.faqeditor.file.ReadResult.Opened;
import java.nio.file.Path;

/** One act in a process of its own, under limits that a test can't set on itself. */
final class FaqFileInChild {

  private FaqFileInChild() {}

  /** Arguments: {@code read PATH}, {@code save PATH TEXT} or {@code saveAs PATH TEXT}. */
  public static void main(String[] arguments) {
    Path path = Path.of(arguments[1]);
    System.out.println(
        switch (arguments[0]) {
          case "read" -> FaqFile.read(path);
          case "save" -> ((Opened) FaqFile.read(path)).file().save(arguments[2]);
          case "saveAs" -> unsaved(path).saveAs(path, arguments[2]);
          default -> throw new IllegalArgumentException(arguments[0]);
        });
  }

  private static FaqFile unsaved(Path path) {
    return new FaqFile(path, "", TextEncoding.UTF_8, Fingerprint.of(new byte[0]));
  }
}
