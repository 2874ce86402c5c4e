package dev.faqeditor.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for rendering Markdown: flexmark recurses with the nesting of quotes and lists. */
public final class DeepStack {

  /** Enough for thousands of quotes or lists in each other; only what is used is taken. */
  private static final long BYTES = 512L << 20;

  private static final int IDLE_SECONDS = 5;

  private DeepStack() {}

  /**
   * One thread that doesn't keep the program alive, and is gone while there is nothing to do, so
   * that the worker needs no closing.
   */
  public static ExecutorService newWorker(String name) {
    return newWorker(name, BYTES);
  }

  /** One with a stack of so many bytes. */
  public static ExecutorService newWorker(String name, long bytes) {
    ThreadFactory threads =
        task -> {
          Thread thread = new Thread(null, task, name, bytes);
          thread.setDaemon(true);
          return thread;
        };
    ThreadPoolExecutor worker =
        new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }
}
