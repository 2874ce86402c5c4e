package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.Params;
import dev.faqeditor.template.value.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Those of Hugo's {@code collections} that make maps, join them and look into them. */
final class MapFunctions {

  private MapFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("dict collections.Dictionary", MapFunctions::dictionary)
        .add("isset collections.IsSet", MapFunctions::isSet)
        .add("merge collections.Merge", MapFunctions::merge)
        .add("querify collections.Querify", MapFunctions::query)
        .add("group collections.Group", MapFunctions::group)
        .add("reflect.IsMap", call -> call.takes(1).value(0) instanceof Map<?, ?>)
        .all();
  }

  private static Map<String, Object> dictionary(Call call) {
    if (call.size() % 2 != 0) {
      throw call.refused("invalid dictionary call");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < call.size(); i += 2) {
      put(call, map, call.value(i), call.value(i + 1));
    }
    return map;
  }

  /** A list of keys leads through maps within. */
  private static void put(
      Call call, Map<String, Object> map, @Nullable Object key, @Nullable Object value) {
    if (key instanceof String || key instanceof SafeText) {
      map.put(key.toString(), value);
      return;
    }
    if (!(key instanceof List<?> path) || path.isEmpty()) {
      throw call.refused("invalid dictionary key");
    }
    Map<String, Object> at = map;
    for (Object step : path.subList(0, path.size() - 1)) {
      String name = Cast.string(step, "dict");
      Map<String, Object> inner = new LinkedHashMap<>();
      if (at.get(name) instanceof Map<?, ?> known) {
        known.forEach((k, v) -> inner.put(String.valueOf(k), v));
      }
      at.put(name, inner);
      at = inner;
    }
    at.put(Cast.string(path.get(path.size() - 1), "dict"), value);
  }

  private static boolean isSet(Call call) {
    Object value = call.takes(2).value(0);
    Object key = call.value(1);
    if (value instanceof Params params) {
      return key instanceof String name && params.spells(name);
    }
    if (value instanceof Map<?, ?> map) {
      return map.containsKey(key);
    }
    return value instanceof List<?> list && Cast.integer(key, "isset") < list.size();
  }

  /** Later maps win, also within maps; keys are the same in any case. */
  private static Object merge(Call call) {
    call.takesAtLeast(2);
    Map<?, ?> result = call.map(0);
    for (int i = 1; i < call.size(); i++) {
      result = call.value(i) == null ? result : merged(call.caller(), result, call.map(i), 0);
    }
    return result;
  }

  private static Map<?, ?> merged(Caller caller, Map<?, ?> under, Map<?, ?> over, int depth) {
    Bounds.checkNesting(depth);
    caller.spend((under.size() + over.size()) / 8);
    Map<Object, Object> merged = new LinkedHashMap<>(under);
    Map<String, Object> spelled = new LinkedHashMap<>();
    under.keySet().forEach(key -> spelled.put(String.valueOf(key).toLowerCase(Locale.ROOT), key));
    over.forEach(
        (key, value) -> {
          Object known = spelled.getOrDefault(String.valueOf(key).toLowerCase(Locale.ROOT), key);
          Object below = merged.remove(known);
          merged.put(
              key,
              below instanceof Map<?, ?> lower && value instanceof Map<?, ?> upper
                  ? merged(caller, lower, upper, depth + 1)
                  : value);
        });
    return under instanceof Params ? Params.of(merged) : merged;
  }

  /** Pairs as the query of a URL, in the order of their names. */
  private static String query(Call call) {
    Map<String, List<String>> pairs = new TreeMap<>();
    List<Object> flat = new ArrayList<>();
    for (Object argument : call.arguments()) {
      if (argument instanceof List<?> list) {
        flat.addAll(list);
      } else if (argument instanceof Map<?, ?> map) {
        map.forEach((key, value) -> Collections.addAll(flat, key, value));
      } else {
        flat.add(argument);
      }
    }
    if (flat.size() % 2 != 0) {
      throw call.refused("requires an even number of parameters");
    }
    for (int i = 0; i < flat.size(); i += 2) {
      String name = Cast.string(flat.get(i), "querify");
      List<String> values = pairs.computeIfAbsent(name, key -> new ArrayList<>());
      values.add(Cast.string(flat.get(i + 1), "querify"));
    }
    StringBuilder query = new StringBuilder();
    pairs.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    query
                        .append(query.isEmpty() ? "" : "&")
                        .append(UrlText.query(name))
                        .append('=')
                        .append(UrlText.query(value))));
    return query.toString();
  }

  private static Object group(Call call) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("Key", call.takes(2).value(0));
    group.put("Pages", call.list(1));
    return group;
  }
}
