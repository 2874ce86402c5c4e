package dev.faqeditor.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * What a journey is doing right now, for whoever watches it from another thread, and how long each
 * kind of step has taken at most.
 */
final class Progress {

  /**
   * A step under way.
   *
   * @param input what to name the input by
   * @param cpuStart what its thread had used of a processor when it began, in nanoseconds
   */
  record Now(String step, String input, Thread thread, long cpuStart) {

    boolean isUnderWay() {
      return !step.isEmpty();
    }

    /** What it has used of a processor so far, in nanoseconds. */
    long work() {
      return THREADS.getThreadCpuTime(thread.getId()) - cpuStart;
    }
  }

  /**
   * The longest of a kind of step.
   *
   * @param cpu nanoseconds of a processor, which other programs have no part in
   * @param nanos what the clock says that it took
   */
  record Slowest(String step, String input, long cpu, long nanos) {

    @Override
    public String toString() {
      return "%-7s %5.0f ms (%.0f by the clock)  %s".formatted(step, cpu / 1e6, nanos / 1e6, input);
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Slowest> slowest = new ConcurrentSkipListMap<>();
  private volatile Now now = new Now("", "", Thread.currentThread(), 0);
  private volatile long done;

  /** Does a step on this thread. */
  synchronized <T> T timed(String step, String input, Supplier<T> work) {
    long start = System.nanoTime();
    long cpuStart = THREADS.getCurrentThreadCpuTime();
    now = new Now(step, input, Thread.currentThread(), cpuStart);
    try {
      return work.get();
    } finally {
      long cpu = THREADS.getCurrentThreadCpuTime() - cpuStart;
      long nanos = System.nanoTime() - start;
      now = new Now("", input, Thread.currentThread(), 0);
      slowest.merge(
          step, new Slowest(step, input, cpu, nanos), (a, b) -> a.cpu() >= b.cpu() ? a : b);
    }
  }

  void countOne() {
    done++;
  }

  /** How many inputs are behind us. */
  long done() {
    return done;
  }

  Now now() {
    return now;
  }

  /** The longest of each kind of step; to be asked when all is done. */
  Map<String, Slowest> slowest() {
    return slowest;
  }
}
