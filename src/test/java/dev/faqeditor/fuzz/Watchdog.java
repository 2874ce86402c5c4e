package dev.faqeditor.fuzz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tells which step takes too long, and where it is. What counts is the time of a processor and how
 * often it has been looked at, not the clock: the program may be stopped for hours in between, and
 * a busy machine may leave it next to nothing.
 */
final class Watchdog {

  private static final long MOST_WORK = TimeUnit.SECONDS.toNanos(60);

  /** Looks at a step that waits for something: ten minutes of them, ten in a second. */
  private static final int MOST_LOOKS = 6000;

  private record Seen(Progress.Now step, int looks) {}

  private final Map<Progress, Seen> seen = new HashMap<>();

  /** Looks at all steps under way; gives the input and the stack of one that never seems to end. */
  Optional<String> hangs(List<Progress> all) {
    return all.stream().filter(this::hangs).map(Watchdog::where).findFirst();
  }

  private boolean hangs(Progress progress) {
    Progress.Now now = progress.now();
    Seen before = seen.get(progress);
    int looks = before == null || before.step() != now ? 0 : before.looks() + 1;
    seen.put(progress, new Seen(now, looks));
    return now.isUnderWay() && (looks > MOST_LOOKS || now.work() > MOST_WORK);
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
