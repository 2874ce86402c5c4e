package dev.faqeditor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Holds what is known of something outside the page, and tells of it when it is something else. To
 * be used on the JavaFX thread.
 */
public final class Announcer<T> {

  private final List<Consumer<T>> views = new ArrayList<>();
  private T now;

  /** Knows this much at first. */
  public Announcer(T first) {
    now = first;
  }

  /** What is known now. */
  public T now() {
    return now;
  }

  /**
   * Tells {@code view} of every change of that from now on.
   *
   * @return what ends that
   */
  public Runnable announceTo(Consumer<T> view) {
    views.add(view);
    return () -> views.remove(view);
  }

  /** This is so now; views are told unless it equals what was known. */
  public void tell(T next) {
    if (!Objects.equals(next, now)) {
      now = next;
      List.copyOf(views).forEach(view -> view.accept(next));
    }
  }
}
