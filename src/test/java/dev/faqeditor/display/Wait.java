package dev.faqeditor.display;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits by looking again and again, and gives up after a while. */
final class Wait {

  static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long BETWEEN_LOOKS_MILLIS = 50;

  private Wait() {}

  /**
   * Looks until it sees what is wanted, and returns that.
   *
   * @param otherwise what is wrong if it is never seen
   */
  static <T> T until(String otherwise, Supplier<T> look, Predicate<T> wanted) {
    long start = System.nanoTime();
    T seen = look.get();
    while (!wanted.test(seen)) {
      giveUpAfter(start, otherwise + "; seen: " + seen);
      pause();
      seen = look.get();
    }
    return seen;
  }

  /** Looks until it is so. */
  static void until(String otherwise, BooleanSupplier isSo) {
    long start = System.nanoTime();
    while (!isSo.getAsBoolean()) {
      giveUpAfter(start, otherwise);
      pause();
    }
  }

  private static void giveUpAfter(long start, String message) {
    if (System.nanoTime() - start > LONGEST.toNanos()) {
      throw new StepFailed(message);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    } catch (InterruptedException e) {
      throw StepFailed.interrupted();
    }
  }
}
