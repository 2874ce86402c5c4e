package dev.faqeditor.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for rendering Markdown: flexmark recurses with the nesting of quotes and lists. */
public final class DeepStack {

  /** Enough for thousands of quotes or lists in each other; only what is used is taken. */
  private static final long BYTES = 512L << 20;

  private DeepStack() {}

  /** One thread that doesn't keep the program alive. */
  public static ExecutorService newWorker(String name) {
    return newWorker(name, BYTES);
  }

  /** One with a stack of so many bytes. */
  public static ExecutorService newWorker(String name, long bytes) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(null, task, name, bytes);
          thread.setDaemon(true);
          return thread;
        });
  }
}
