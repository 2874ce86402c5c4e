package dev.faqeditor.fuzz;

import dev.faqeditor.SampleSite;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What {@code packaging/verify-long} runs in a JVM with a small heap: {@code inputs COUNT SEED
 * FOLDER} or {@code edits COUNT SEED FOLDER}. Prints its figures at the end, also when it is told
 * to end before, and every ten minutes how far it is; fails at the first input, edit, save or
 * reload that is not as it should be.
 */
final class LongRun {

  private static final long NEWS = TimeUnit.MINUTES.toNanos(10);
  private static final int EDITS_A_SAVE = 100;
  private static final int EDITS_A_RELOAD = 400;

  private final long count;
  private final long seed;
  private final Path folder;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong();
  private final AtomicReference<String> failure = new AtomicReference<>("");
  private final List<Progress> all = new ArrayList<>();
  private volatile long peak; // of the heap, in bytes
  private volatile String words = ""; // what has been edited

  private LongRun(long count, long seed, Path folder) {
    this.count = count;
    this.seed = seed;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[3]);
    LongRun run = new LongRun(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]), folder);
    boolean inputs = arguments[0].equals("inputs");
    int cores = inputs ? Runtime.getRuntime().availableProcessors() : 1;
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < cores; i++) {
      Path site = Files.createDirectories(folder.resolve(arguments[0] + i));
      SampleSite.copyTo(site);
      Path page = site.resolve("content/sv/vanliga-fragor.md");
      Progress progress = new Progress();
      run.all.add(progress);
      workers.add(new Thread(() -> run.work(inputs, page, progress), "worker " + i));
    }
    Thread atEnd = new Thread(() -> run.print(arguments[0]));
    Runtime.getRuntime().addShutdownHook(atEnd);
    workers.forEach(worker -> worker.setDaemon(true));
    workers.forEach(Thread::start);
    run.watch(workers);
    System.exit(run.failure.get().isEmpty() ? 0 : 1);
  }

  private void work(boolean inputs, Path page, Progress progress) {
    try {
      if (inputs) {
        takeInputs(new Journey(page, progress));
      } else {
        edit(new FileSession(page, seed), progress);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet("", e.getMessage() + stack(e));
    }
  }

  private static String stack(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StringBuilder text = new StringBuilder();
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (text.length() < 4000) {
        text.append("\n\tat ").append(frame);
      }
    }
    return text.toString();
  }

  private void takeInputs(Journey journey) {
    Inputs inputs = new Inputs();
    for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      journey.take(inputs.of(seed + i));
    }
  }

  private void edit(FileSession session, Progress progress) {
    for (long i = 1; i <= count; i++) {
      String name = "edit " + i + " of seed " + seed;
      progress.timed("edit", name, () -> done(session::edit));
      if (i % EDITS_A_SAVE == 0) {
        progress.timed("save", name, () -> done(session::save));
      }
      if (i % EDITS_A_RELOAD == 0) {
        progress.timed("reload", name, () -> done(session::reload));
      }
      progress.countOne();
      words = session.figures();
    }
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }

  private void watch(List<Thread> workers) throws InterruptedException {
    Watchdog watchdog = new Watchdog();
    long told = start;
    while (workers.stream().anyMatch(Thread::isAlive) && failure.get().isEmpty()) {
      Optional<String> hangs = watchdog.hangs(all);
      hangs.ifPresent(what -> failure.compareAndSet("", what));
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      peak = Math.max(peak, used);
      if (System.nanoTime() - told > NEWS) {
        told = System.nanoTime();
        System.out.printf("%,d of %,d so far%n", done(), count);
      }
      Thread.sleep(100);
    }
  }

  private long done() {
    return all.stream().mapToLong(Progress::done).sum();
  }

  private void print(String what) {
    System.out.printf(
        "%s in %,d s, base seed %d%n",
        what.equals("inputs") ? "%,d of %,d inputs".formatted(done(), count) : words,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
        seed);
    System.out.printf(
        "heap: %d MiB at most of %d MiB%n", peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    System.out.println("slowest step of each kind, in time of one processor:");
    slowest().values().forEach(step -> System.out.println("  " + step));
    System.out.println(failure.get().isEmpty() ? "no failure" : "FAILED: " + failure.get());
  }

  private Map<String, Progress.Slowest> slowest() {
    Map<String, Progress.Slowest> slowest = new TreeMap<>();
    for (Progress progress : all) {
      progress
          .slowest()
          .forEach((kind, one) -> slowest.merge(kind, one, (a, b) -> a.cpu() > b.cpu() ? a : b));
    }
    return slowest;
  }
}
