package dev.faqeditor.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Runs what takes long off the JavaFX thread, one after the other, and hands its result back. */
public final class Background {

  private final Executor executor;

  /** Runs on this executor. */
  public Background(Executor executor) {
    this.executor = executor;
  }

  /** Runs {@code work} and then, on the JavaFX thread, {@code then} with what it gave. */
  public <T> void run(Supplier<T> work, Consumer<T> then) {
    executor.execute(
        () -> {
          T result = work.get();
          Platform.runLater(() -> then.accept(result));
        });
  }
}
