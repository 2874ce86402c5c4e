package dev.faqeditor.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which step takes too long, and where it is. */
final class Watchdog {

  private Watchdog() {}

  /** The input and the stack of a step that has run for longer than so many nanoseconds. */
  static Optional<String> hangs(List<Progress> all, long nanos) {
    return all.stream().filter(each -> each.age() > nanos).map(Watchdog::where).findFirst();
  }

  private static String where(Progress progress) {
    Progress.Now now = progress.now();
    String stack =
        Arrays.stream(now.thread().getStackTrace())
            .limit(60)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining());
    return now.step() + " of " + now.input() + " hangs" + stack;
  }
}
