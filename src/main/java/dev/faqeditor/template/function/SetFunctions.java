package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Comparison;
import dev.faqeditor.template.value.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those of Hugo's {@code collections} that take lists for sets. */
final class SetFunctions {

  private SetFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("in collections.In", SetFunctions::in)
        .add("intersect collections.Intersect", SetFunctions::intersection)
        .add("union collections.Union", SetFunctions::union)
        .add("uniq collections.Uniq", call -> distinct(call, call.takes(1).list(0)))
        .add("complement collections.Complement", SetFunctions::complement)
        .add("symdiff collections.SymDiff", SetFunctions::difference)
        .add("shuffle collections.Shuffle", call -> new ArrayList<>(call.takes(1).list(0)))
        .all();
  }

  private static boolean in(Call call) {
    Object set = call.takes(2).value(0);
    if (set instanceof String || set instanceof SafeText) {
      return call.value(1) instanceof String part && set.toString().contains(part);
    }
    return set instanceof List<?> list && call.value(1) != null && holds(call, list, call.value(1));
  }

  /** Numbers are the same whether they are integers or floats. */
  static boolean holds(Call call, List<?> list, @Nullable Object item) {
    call.caller().spend(list.size() / 16);
    boolean large = item instanceof List<?> || item instanceof Map<?, ?> || item instanceof String;
    for (Object other : list) {
      if (large) {
        call.caller().checkTime();
      }
      if (Comparison.equal(other, item)
          || (other instanceof Number a
              && item instanceof Number b
              && a.doubleValue() == b.doubleValue())) {
        return true;
      }
    }
    return false;
  }

  private static List<Object> distinct(Call call, List<?> items) {
    List<Object> result = new ArrayList<>();
    for (Object item : items) {
      if (!holds(call, result, item)) {
        result.add(item);
      }
    }
    return result;
  }

  private static List<Object> intersection(Call call) {
    List<?> other = call.takes(2).list(1);
    List<Object> both = new ArrayList<>(call.list(0));
    both.removeIf(item -> !holds(call, other, item));
    return distinct(call, both);
  }

  private static List<Object> union(Call call) {
    List<Object> all = new ArrayList<>(call.takes(2).list(0));
    all.addAll(call.list(1));
    return distinct(call, all);
  }

  /** What the last list holds and none of the others. */
  private static List<Object> complement(Call call) {
    call.takesAtLeast(2);
    List<Object> rest = new ArrayList<>(call.list(call.size() - 1));
    for (int i = 0; i < call.size() - 1; i++) {
      List<?> list = call.list(i);
      rest.removeIf(item -> holds(call, list, item));
    }
    return rest;
  }

  private static List<Object> difference(Call call) {
    List<?> first = call.takes(2).list(0);
    List<?> second = call.list(1);
    List<Object> result = new ArrayList<>();
    for (Object item : second) {
      if (!holds(call, first, item)) {
        result.add(item);
      }
    }
    for (Object item : first) {
      if (!holds(call, second, item)) {
        result.add(item);
      }
    }
    return result;
  }
}
