package dev.faqeditor.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to make, and is made when it is first needed. */
public final class Late<T> {

  private final Supplier<T> make;
  private @Nullable T made;

  /** Is made by {@code make}, once. */
  public Late(Supplier<T> make) {
    this.make = make;
  }

  /** The thing, from now on made. */
  public T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }

  /** Does something with it, if it is made. */
  public void ifMade(Consumer<T> action) {
    if (made != null) {
      action.accept(made);
    }
  }

  /** Whether it is made, and this holds for it. */
  public boolean isMade(Predicate<T> which) {
    return made != null && which.test(made);
  }
}
