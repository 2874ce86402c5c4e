package dev.faqeditor.ui.window;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the values of a list to choose from are called; nothing can be typed there. */
final class ShownAs<T> extends StringConverter<T> {

  private final Function<T, String> name;

  ShownAs(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("nothing is typed here");
  }
}
