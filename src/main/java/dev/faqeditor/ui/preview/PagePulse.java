package dev.faqeditor.ui.preview;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/**
 * Has JavaFX draw a browser: in each frame for a while after each key and move of the mouse in its
 * window, and as long as something on the page moves by itself. At rest it draws once a second, for
 * what may have changed unseen. WebKit's timers run in these frames, too.
 *
 * <p>As JavaFX has it, each frame is drawn as long as there is a {@code WebView}, by an animation
 * that nothing public stops.
 */
final class PagePulse {

  private static final long AWAKE = TimeUnit.SECONDS.toNanos(1);
  private static final long BEAT = 1000; // ms

  private static final ScheduledExecutorService BEATS = newBeats();

  private final EventHandler<InputEvent> input = event -> wake();
  private final BooleanSupplier moves;
  private final ScheduledFuture<?> beats =
      BEATS.scheduleAtFixedRate(
          () -> Platform.runLater(this::beat), BEAT, BEAT, TimeUnit.MILLISECONDS);
  private long until; // by the clock of System.nanoTime
  private boolean awake;
  private boolean ended;
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (System.nanoTime() - until > 0 && !moves.getAsBoolean()) {
            sleep();
          }
        }
      };

  /**
   * Draws a node, in whatever window it is.
   *
   * @param moves whether anything on its page moves by itself, or is being loaded
   */
  PagePulse(Node browser, BooleanSupplier moves) {
    this.moves = moves;
    stopEndlessFrames();
    browser.sceneProperty().addListener((o, was, is) -> follow(was, is));
    wake();
  }

  private static ScheduledExecutorService newBeats() {
    return new ScheduledThreadPoolExecutor(
        1,
        task -> {
          Thread thread = new Thread(task, "page pulse");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** JavaFX starts them with the first browser, and with the next after all were gone. */
  private static void stopEndlessFrames() {
    try {
      Field animation =
          Class.forName("javafx.scene.web.WebEngine$PulseTimer").getDeclaredField("animation");
      animation.setAccessible(true);
      ((AnimationTimer) animation.get(null)).stop();
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      // another JavaFX: the program works, and takes a little more of the processor at rest
    }
  }

  private void follow(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      was.removeEventFilter(InputEvent.ANY, input);
    }
    if (is != null) {
      is.addEventFilter(InputEvent.ANY, input);
    }
  }

  /** Draws each frame for a while: the page changes, or is about to. */
  void wake() {
    until = System.nanoTime() + AWAKE;
    if (!awake && !ended) {
      awake = true;
      frames.start();
    }
  }

  private void beat() {
    if (ended) {
      return;
    }
    if (!awake && moves.getAsBoolean()) {
      wake();
    }
    Platform.requestNextPulse();
  }

  private void sleep() {
    awake = false;
    frames.stop();
  }

  /** Draws it no more. */
  void end() {
    ended = true;
    beats.cancel(false);
    sleep();
  }
}
