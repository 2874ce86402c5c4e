package dev.faqeditor.ui.window;

/** Threads that don't keep the program alive. */
final class Daemon {

  private Daemon() {}

  static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "background");
    thread.setDaemon(true);
    return thread;
  }
}
