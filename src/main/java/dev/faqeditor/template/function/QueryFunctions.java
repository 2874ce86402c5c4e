package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Comparison;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.Members;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code where} and {@code sort}. */
final class QueryFunctions {

  private QueryFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("where collections.Where", QueryFunctions::where)
        .add("sort collections.Sort", QueryFunctions::sorted)
        .all();
  }

  private static Object where(Call call) {
    call.takes(3, 4);
    String operator = call.size() == 4 ? call.string(2).strip() : "=";
    Object wanted = call.last();
    String key = call.string(1);
    if (call.value(0) instanceof Map<?, ?> map) {
      Map<Object, Object> kept = new LinkedHashMap<>();
      map.forEach(
          (name, items) -> {
            List<Object> matching = new ArrayList<>();
            for (Object item : items instanceof List<?> list ? list : List.of()) {
              if (matches(call, at(call, item, key), operator, wanted)) {
                matching.add(item);
              }
            }
            if (!matching.isEmpty()) {
              kept.put(name, matching);
            }
          });
      return kept;
    }
    List<Object> kept = new ArrayList<>();
    for (Object item : call.list(0)) {
      call.caller().spend(1);
      if (matches(call, at(call, item, key), operator, wanted)) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** The value at a path such as {@code Params.weight}; nil where it leads nowhere. */
  private static @Nullable Object at(Call call, @Nullable Object item, String path) {
    Object value = item;
    int from = path.startsWith(".") ? 1 : 0;
    while (from <= path.length() && value != null) {
      int dot = path.indexOf('.', from);
      String name = path.substring(from, dot < 0 ? path.length() : dot);
      from = dot < 0 ? path.length() + 1 : dot + 1;
      if (value instanceof Map<?, ?> map) {
        value = map.get(name);
      } else if (value instanceof Members members) {
        value = members.member(name, List.of());
        value = value == Members.NO_SUCH_MEMBER ? null : value;
      } else {
        value = TimeMembers.of(value, name, List.of(), call.caller());
        value = value == Members.NO_SUCH_MEMBER ? null : value;
      }
    }
    return value instanceof Integer number ? (Object) number.longValue() : value;
  }

  private static boolean matches(
      Call call, @Nullable Object value, String operator, @Nullable Object wanted) {
    return switch (operator.toLowerCase(Locale.ROOT)) {
      case "=", "==", "eq" -> same(value, wanted);
      case "!=", "<>", "ne" -> !same(value, wanted);
      case ">=", "ge" -> comparable(value, wanted) && Comparison.order(value, wanted) >= 0;
      case ">", "gt" -> comparable(value, wanted) && Comparison.order(value, wanted) > 0;
      case "<=", "le" -> comparable(value, wanted) && Comparison.order(value, wanted) <= 0;
      case "<", "lt" -> comparable(value, wanted) && Comparison.order(value, wanted) < 0;
      case "in" -> isIn(call, wanted, value);
      case "not in" -> !isIn(call, wanted, value);
      case "intersect" ->
          value instanceof List<?> list
              && wanted instanceof List<?> others
              && others.stream().anyMatch(other -> SetFunctions.holds(call, list, other));
      case "like" ->
          value instanceof String text
              && RegularExpression.of(Cast.string(wanted, "where"))
                  .pattern()
                  .matcher(new BoundedText(text, call.caller()))
                  .find();
      default -> throw call.refused("no such operator");
    };
  }

  private static boolean same(@Nullable Object value, @Nullable Object wanted) {
    return Comparison.equal(value, wanted)
        || (value instanceof Number a
            && wanted instanceof Number b
            && a.doubleValue() == b.doubleValue());
  }

  private static boolean comparable(@Nullable Object a, @Nullable Object b) {
    return (a instanceof Number && b instanceof Number)
        || (a instanceof String && b instanceof String)
        || (a instanceof OffsetDateTime && b instanceof OffsetDateTime);
  }

  private static boolean isIn(Call call, @Nullable Object set, @Nullable Object value) {
    if (set instanceof String text) {
      return value instanceof String part && text.contains(part);
    }
    return set instanceof List<?> list && SetFunctions.holds(call, list, value);
  }

  private static List<Object> sorted(Call call) {
    call.takes(1, 3);
    String key = call.size() > 1 ? call.string(1) : "";
    boolean down = call.size() > 2 && call.string(2).equals("desc");
    record Entry(@Nullable Object key, Object value) {}
    List<Entry> entries = new ArrayList<>();
    boolean byValue = key.isEmpty() || key.equals("value");
    if (call.value(0) instanceof Map<?, ?> map) {
      GoText.sorted(map)
          .forEach(
              (name, value) ->
                  entries.add(
                      new Entry(
                          key.isEmpty() ? name : byValue ? value : at(call, value, key), value)));
    } else {
      Collection<?> items = call.list(0);
      items.forEach(item -> entries.add(new Entry(byValue ? item : at(call, item, key), item)));
    }
    call.caller().spend(entries.size() / 4);
    TextOrder texts = new TextOrder(call.caller().locale());
    Comparator<Entry> order =
        (a, b) -> {
          call.caller().checkTime();
          return compare(texts, a.key(), b.key());
        };
    entries.sort(down ? order.reversed() : order);
    List<Object> result = new ArrayList<>();
    entries.forEach(entry -> result.add(entry.value()));
    return result;
  }

  /** Items without a key come last. */
  private static int compare(TextOrder texts, @Nullable Object a, @Nullable Object b) {
    if (a == b || a == null || b == null) {
      return a == b ? 0 : a == null ? 1 : -1;
    }
    return a instanceof String one && b instanceof String other
        ? texts.compare(one, other)
        : Comparison.order(a, b);
  }
}
