package dev.faqeditor.exact;

import java.util.concurrent.TimeUnit;

/** How long something may take, from when this is made. */
final class Deadline {

  private final long end;

  Deadline(long seconds) {
    end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  boolean isOver() {
    return System.nanoTime() - end > 0;
  }
}
