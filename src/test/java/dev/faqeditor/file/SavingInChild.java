package dev.faqeditor.file;

import java.nio.file.Path;

/** Saves a page for ever, each time another text as long; prints the number of each save. */
final class SavingInChild {

  private static final int LINES = 40_000;

  private SavingInChild() {}

  public static void main(String[] arguments) {
    FaqFile file = ((ReadResult.Opened) FaqFile.read(Path.of(arguments[0]))).file();
    for (int number = 1; ; number++) {
      file = ((SaveResult.Saved) file.save(text(number))).file();
      System.out.println(number);
    }
  }

  static String text(int number) {
    return "save %08d\n".formatted(number).repeat(LINES);
  }
}
