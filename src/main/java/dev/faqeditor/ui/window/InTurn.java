package dev.faqeditor.ui.window;

import dev.faqeditor.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Commands that read or write in the background: while one does, the next ones wait, and they are
 * run even if it fails. To be used on the JavaFX thread.
 */
final class InTurn {

  private final Background background;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  InTurn(Background background) {
    this.background = background;
  }

  /** Whether something is being read or written. */
  boolean isBusy() {
    return busy;
  }

  /** Does this now, or when what is being read or written is. */
  void run(Runnable command) {
    if (busy) {
      waiting.add(command);
    } else {
      command.run();
    }
  }

  /** Reads or writes, and then does {@code then}; to be called while nothing does. */
  <T> void inBackground(Supplier<T> work, Consumer<T> then) {
    busy = true;
    background.run(() -> attempt(work), result -> ended(result, then));
  }

  /** Does the work; gives what gives its result, or fails as the work did. */
  static <T> Supplier<T> attempt(Supplier<T> work) {
    try {
      T result = work.get();
      return () -> result;
    } catch (RuntimeException | Error failure) {
      return () -> {
        throw failure;
      };
    }
  }

  private <T> void ended(Supplier<T> result, Consumer<T> then) {
    busy = false;
    try {
      then.accept(result.get());
    } finally {
      while (!busy && !waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }
}
