package dev.faqeditor.fault;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Notes faults and tells of each that has not been told of yet. Can be used on any thread.
 *
 * <pre>{@code
 * faults.guard(() -> view.render(announcement)); // the next view is told in any case
 * }</pre>
 */
public final class Faults {

  private final FaultLog log;
  private final InstantSource clock;
  private final List<Runnable> views = new CopyOnWriteArrayList<>();
  private final Set<String> told = new HashSet<>();

  /** Nothing has gone wrong yet. */
  public Faults(FaultLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Where faults are noted. */
  public FaultLog log() {
    return log;
  }

  /**
   * Runs {@code view} whenever something goes wrong that has not gone wrong before, on the thread
   * that notes it.
   *
   * @return stops that
   */
  public Runnable announceTo(Runnable view) {
    views.add(view);
    return () -> views.remove(view);
  }

  /** Notes what ends threads of the program, and lets them end. */
  public void install() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> note(fault, thread.getName()));
  }

  /** Runs something whose failure must not keep others from running: it is noted. */
  public void guard(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError fault) {
      note(fault, Thread.currentThread().getName());
    }
  }

  private void note(Throwable fault, String thread) {
    log.note(fault, thread, clock.instant());
    if (isNew(fault)) {
      views.forEach(Runnable::run);
    }
  }

  private synchronized boolean isNew(Throwable fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    return told.add(fault.getClass().getName() + (frames.length == 0 ? "" : frames[0].toString()));
  }
}
