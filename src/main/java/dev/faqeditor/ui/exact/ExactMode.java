package dev.faqeditor.ui.exact;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.preview.HugoPage;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has Hugo print the page while it is switched on: at once, and again after each pause in typing. A
 * key that is pressed meanwhile ends a run.
 */
final class ExactMode {

  private static final Duration PAUSE = Duration.millis(400);

  /** What shows it. */
  interface View {
    /** There is something else to say. */
    void renderStatus(ExactStatus status);

    /** There is another page. */
    void renderPage(ExactWorker.Outcome.Page page);
  }

  private final Supplier<Optional<ExactPage>> page;
  private final ExactWorker worker;
  private final Background background = new Background(DeepStack.newWorker("exact"));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final View view;
  private boolean on;
  private HugoPage shown = HugoPage.EMPTY;
  private AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * A mode that is off.
   *
   * @param page the open page as it is now; empty if it lies in no site
   */
  ExactMode(Supplier<Optional<ExactPage>> page, ExactWorker worker, View view) {
    this.page = page;
    this.worker = worker;
    this.view = view;
    pause.setOnFinished(event -> print());
  }

  boolean isOn() {
    return on;
  }

  /** Switches it on or off. */
  void setOn(boolean now) {
    if (on == now) {
      return;
    }
    on = now;
    if (on) {
      print();
    } else {
      stop();
      view.renderStatus(new ExactStatus.Off());
    }
  }

  /** Prints the page again soon if it has changed. */
  void render(Announcement announcement) {
    if (on && announcement.state().document() != announcement.before().document()) {
      stop();
      view.renderStatus(new ExactStatus.Rendering());
      pause.playFromStart();
    }
  }

  /** Prints the page again: the site is another, or the program. */
  void again() {
    if (on) {
      print();
    }
  }

  /** Prints the page for a browser, whether it is on or not. */
  void printForBrowser(Consumer<URI> open, Consumer<ExactStatus> refused) {
    Optional<ExactPage> now = page.get();
    if (now.isEmpty()) {
      refused.accept(new ExactStatus.NoSite());
      return;
    }
    background.run(
        () -> worker.printForBrowser(now.get()),
        outcome -> {
          if (outcome instanceof ExactWorker.Outcome.Address address) {
            open.accept(address.address());
          } else if (outcome instanceof ExactWorker.Outcome.None none) {
            refused.accept(none.status());
          }
        });
  }

  /** Ends what runs, and removes what it has left. */
  void end() {
    on = false;
    stop();
    background.run(
        () -> {
          worker.end();
          return true;
        },
        done -> {});
  }

  private void stop() {
    pause.stop();
    cancelled.set(true);
  }

  private void print() {
    stop();
    Optional<ExactPage> now = page.get();
    if (now.isEmpty()) {
      view.renderStatus(new ExactStatus.NoSite());
      return;
    }
    AtomicBoolean stopped = new AtomicBoolean();
    cancelled = stopped;
    HugoPage before = shown;
    view.renderStatus(new ExactStatus.Rendering());
    background.run(
        () -> worker.print(now.get(), before, stopped::get),
        outcome -> {
          if (!stopped.get()) {
            show(outcome);
          }
        });
  }

  private void show(ExactWorker.Outcome outcome) {
    if (outcome instanceof ExactWorker.Outcome.Page printed) {
      shown = printed.page();
      view.renderPage(printed);
      view.renderStatus(printed.status());
    } else if (outcome instanceof ExactWorker.Outcome.None none) {
      view.renderStatus(none.status());
    }
  }
}
