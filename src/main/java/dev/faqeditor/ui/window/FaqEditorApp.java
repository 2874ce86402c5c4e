package dev.faqeditor.ui.window;

import dev.faqeditor.session.RunningInstance.Start;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program: its windows, and the files that it was started with. A second start hands its files
 * to the first and ends.
 */
public final class FaqEditorApp extends Application {

  /** Static because JavaFX makes the program itself. */
  private static final CompletableFuture<Beginning> BEGINNING = new CompletableFuture<>();

  private @Nullable Windows windows;

  /**
   * Runs the program, once in a process; returns when it ends.
   *
   * @param files to open, if any
   */
  public static void run(String... files) {
    BEGINNING.completeAsync(
        () -> Beginning.of(List.of(files)), work -> Daemon.thread(work).start());
    launch(FaqEditorApp.class);
  }

  /** Off the JavaFX thread: waits, so that {@link #start} need not. */
  @Override
  public void init() {
    Beginning beginning = BEGINNING.join();
    if (!beginning.isHandedOver()) {
      Daemon.thread(() -> FirstUse.begin(beginning.system())).start();
    }
  }

  @Override
  public void start(Stage unused) {
    Beginning beginning = BEGINNING.join();
    if (beginning.isHandedOver()) {
      Platform.exit();
      return;
    }
    Windows all =
        new Windows(
            new UserSettings(beginning.preferences(), beginning.preferred(), beginning.system()),
            beginning.reader(),
            beginning.sessionFile(),
            beginning.last(),
            InstantSource.system(),
            address -> getHostServices().showDocument(address.toString()));
    all.faults().install();
    windows = all;
    all.start(beginning.files());
    if (beginning.started() instanceof Start.First first) {
      Daemon.thread(
              () ->
                  first.instance().serve(paths -> Platform.runLater(() -> all.startedAgain(paths))))
          .start();
    }
  }

  @Override
  public void stop() throws IOException {
    if (windows != null) {
      windows.keep();
    }
    if (BEGINNING.join().started() instanceof Start.First first) {
      first.instance().close();
    }
  }
}
