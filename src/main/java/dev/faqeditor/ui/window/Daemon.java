package dev.faqeditor.ui.window;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that don't keep the program alive. */
final class Daemon {

  private static final int IDLE_SECONDS = 5;

  private Daemon() {}

  static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "background");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs one task after the other; without any, it soon has no thread and needs no closing. */
  static Executor worker() {
    ThreadPoolExecutor worker =
        new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Daemon::thread);
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }
}
