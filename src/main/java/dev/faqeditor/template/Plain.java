package dev.faqeditor.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what functions and members return into the few types that templates know. */
final class Plain {

  private Plain() {}

  static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof Character || value instanceof StringBuilder) {
      return value.toString();
    }
    if (value instanceof Collection<?> collection && !(value instanceof List<?>)) {
      return new ArrayList<>(collection);
    }
    return value;
  }
}
