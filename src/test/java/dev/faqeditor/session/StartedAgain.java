package dev.faqeditor.session;

import java.nio.file.Path;
import java.util.Arrays;

/** A start of the program: the folder, the display and the files; prints what came of it. */
final class StartedAgain {

  private StartedAgain() {}

  public static void main(String[] arguments) {
    RunningInstance.Start start =
        RunningInstance.start(
            Path.of(arguments[0]),
            arguments[1],
            Arrays.stream(arguments).skip(2).map(Path::of).toList());
    System.out.println(start.getClass().getSimpleName());
    Runtime.getRuntime().halt(0);
  }
}
