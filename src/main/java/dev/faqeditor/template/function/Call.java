package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoType;
import dev.faqeditor.template.value.TemplateStop;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call of a function, with its arguments read as the function needs them. */
public record Call(Caller caller, String name, List<@Nullable Object> arguments) {

  int size() {
    return arguments.size();
  }

  /** Refuses any other number of arguments. */
  Call takes(int least, int most) {
    if (size() < least || size() > most) {
      throw TemplateStop.wrongArgument(
          "wrong number of args for " + name + ": want " + least + " got " + size());
    }
    return this;
  }

  Call takes(int exactly) {
    return takes(exactly, exactly);
  }

  Call takesAtLeast(int least) {
    return takes(least, Integer.MAX_VALUE);
  }

  /** Refuses an argument that is not there. */
  @Nullable Object value(int index) {
    if (index >= size()) {
      throw TemplateStop.wrongArgument("wrong number of args for " + name + ": got " + size());
    }
    return arguments.get(index);
  }

  @Nullable Object last() {
    return value(size() - 1);
  }

  /** As Hugo casts to text: numbers and truth values too, but no list. */
  String string(int index) {
    return Cast.string(value(index), name);
  }

  long integer(int index) {
    return Cast.integer(value(index), name);
  }

  /** An integer that is small enough to index a text or list. */
  int index(int index) {
    long value = integer(index);
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  double floating(int index) {
    return Cast.floating(value(index), name);
  }

  /** A list; nil is an empty one. */
  List<?> list(int index) {
    Object value = value(index);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw refused("can't iterate over " + GoType.nameOf(value));
  }

  Map<?, ?> map(int index) {
    if (value(index) instanceof Map<?, ?> map) {
      return map;
    }
    throw refused("expected a map, got " + GoType.nameOf(value(index)));
  }

  TemplateStop refused(String detail) {
    return TemplateStop.wrongArgument(name + ": " + detail);
  }
}
