package dev.faqeditor.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has a page open: a window of a process. The number of a process may be given again to another
 * one once it is gone, so its start tells them apart.
 *
 * @param process its number
 * @param started in milliseconds since 1970; 0 where the system doesn't say
 * @param window tells the windows of a process apart
 */
record Owner(long process, long started, int window) {

  private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})-([0-9a-f]{8})");

  /** Systems compute the start from clocks that may be set; no number returns so soon. */
  private static final Duration SAME = Duration.ofSeconds(10);

  /** Another window of this process. */
  static Owner next() {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(self.pid(), startOf(self), ThreadLocalRandom.current().nextInt());
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** The owner that has this name; empty if it isn't one's. */
  static Optional<Owner> named(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(
            new Owner(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Integer.parseUnsignedInt(matcher.group(3), 16)))
        : Optional.empty();
  }

  /** As files are named. */
  String name() {
    return "%d-%d-%08x".formatted(process, started, window);
  }

  /** Whether its process runs. */
  boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(found -> isSame(startOf(found)))
        .orElse(false);
  }

  private boolean isSame(long start) {
    return start == 0 || started == 0 || Math.abs(start - started) <= SAME.toMillis();
  }
}
