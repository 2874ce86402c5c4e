package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.DomChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Makes changes of the page in their order: at once, or, where there are many, some in each frame,
 * so that the window stays quick while a large page is put in.
 */
final class PatchQueue {

  private static final long NANOS_A_FRAME = 8_000_000;

  private record Patch(Runnable before, Iterator<DomChange> changes, Consumer<Boolean> after) {}

  private final PageDom dom;
  private final Deque<Patch> waiting = new ArrayDeque<>();
  private boolean begun; // the first of them
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          work();
        }
      };

  PatchQueue(PageDom dom) {
    this.dom = dom;
  }

  /**
   * Makes changes once those that wait have been made.
   *
   * @param before is run right before the first
   * @param after is told whether all could be made
   */
  void add(List<DomChange> changes, Runnable before, Consumer<Boolean> after) {
    waiting.add(new Patch(before, changes.iterator(), after));
    if (waiting.size() == 1) {
      work();
    }
  }

  /** Forgets what waits: the page is put in as a whole, or not shown any more. */
  void clear() {
    waiting.clear();
    begun = false;
    frames.stop();
  }

  private void work() {
    long until = System.nanoTime() + NANOS_A_FRAME;
    while (!waiting.isEmpty()) {
      Patch patch = waiting.element();
      if (!begun) {
        begun = true;
        dom.begin();
        patch.before().run();
      }
      while (patch.changes().hasNext()) {
        if (!dom.apply(patch.changes().next())) {
          clear();
          patch.after().accept(false);
          return;
        }
        if (System.nanoTime() > until && patch.changes().hasNext()) {
          frames.start();
          return;
        }
      }
      waiting.remove();
      begun = false;
      patch.after().accept(true);
    }
    frames.stop();
  }
}
