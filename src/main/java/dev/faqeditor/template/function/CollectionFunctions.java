package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.GoType;
import dev.faqeditor.template.value.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code collections}: making lists and maps, and taking from them. */
final class CollectionFunctions {

  private CollectionFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("slice collections.Slice", call -> new ArrayList<>(call.arguments()))
        .add("len", CollectionFunctions::length)
        .add("index collections.Index", CollectionFunctions::index)
        .add("first collections.First", call -> part(call, true))
        .add("last collections.Last", CollectionFunctions::last)
        .add("after collections.After", call -> part(call, false))
        .add("append collections.Append", CollectionFunctions::append)
        .add("seq collections.Seq", CollectionFunctions::sequence)
        .add("delimit collections.Delimit", CollectionFunctions::delimit)
        .add("apply collections.Apply", CollectionFunctions::apply)
        .add("collections.Reverse", CollectionFunctions::reversed)
        .add("echoParam collections.EchoParam", CollectionFunctions::echo)
        .add("keyVals collections.KeyVals", call -> new ArrayList<>(call.arguments()))
        .add("newScratch collections.NewScratch", call -> new Scratch())
        .add("reflect.IsSlice", call -> call.takes(1).value(0) instanceof List<?>)
        .all();
  }

  /** The length of text is that of its UTF-8 bytes. */
  private static long length(Call call) {
    Object value = call.takes(1).value(0);
    if (value instanceof String || value instanceof SafeText) {
      return value.toString().getBytes(StandardCharsets.UTF_8).length;
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    if (value instanceof List<?> list) {
      return list.size();
    }
    throw call.refused("len of type " + GoType.nameOf(value));
  }

  private static @Nullable Object index(Call call) {
    call.takesAtLeast(1);
    List<Object> path = new ArrayList<>();
    for (Object step : call.arguments().subList(1, call.size())) {
      if (step instanceof List<?> steps) {
        path.addAll(steps);
      } else {
        path.add(step);
      }
    }
    Object value = call.value(0);
    for (Object step : path) {
      if (value == null) {
        return null;
      }
      value = item(call, value, step);
    }
    return value;
  }

  private static @Nullable Object item(Call call, Object value, @Nullable Object step) {
    if (value instanceof Map<?, ?> map) {
      Object found = map.get(step);
      return found == null && step != null ? map.get(GoText.of(step)) : found;
    }
    if (value instanceof List<?> list) {
      if (!(step instanceof Long || step instanceof Double)) {
        throw call.refused("can't index a slice with type " + GoType.nameOf(step));
      }
      long at = ((Number) step).longValue();
      return at < 0 || at >= list.size() ? null : list.get((int) at);
    }
    if (value instanceof String text && step instanceof Long at) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return at < 0 || at >= bytes.length ? null : (long) (bytes[at.intValue()] & 0xFF);
    }
    throw call.refused("can't index item of type " + GoType.nameOf(value));
  }

  private static Object part(Call call, boolean first) {
    long count = call.takes(2).integer(0);
    if (count < 0) {
      throw call.refused("sequence length must be non-negative");
    }
    if (call.value(1) instanceof String text) {
      int at = (int) Math.min(count, text.length());
      return first ? text.substring(0, at) : text.substring(at);
    }
    if (call.value(1) == null) {
      throw call.refused("both limit and seq must be provided");
    }
    List<?> list = call.list(1);
    int at = (int) Math.min(count, list.size());
    return new ArrayList<>(first ? list.subList(0, at) : list.subList(at, list.size()));
  }

  private static Object last(Call call) {
    long count = call.takes(2).integer(0);
    if (count < 0 || call.value(1) == null) {
      throw call.refused("sequence length must be non-negative");
    }
    if (call.value(1) instanceof String text) {
      return text.substring(text.length() - (int) Math.min(count, text.length()));
    }
    List<?> list = call.list(1);
    return new ArrayList<>(
        list.subList(list.size() - (int) Math.min(count, list.size()), list.size()));
  }

  /** The list comes last; a single list before it is joined. */
  private static List<Object> append(Call call) {
    call.takesAtLeast(2);
    List<Object> result = new ArrayList<>(call.list(call.size() - 1));
    List<@Nullable Object> added = call.arguments().subList(0, call.size() - 1);
    if (added.size() == 1 && added.get(0) instanceof List<?> list) {
      result.addAll(list);
    } else {
      result.addAll(added);
    }
    Bounds.checkItems(result.size());
    return result;
  }

  private static List<Object> sequence(Call call) {
    call.takes(1, 3);
    long first = call.size() == 1 ? 1 : call.integer(0);
    long last = call.integer(call.size() - 1);
    if (call.size() == 1 && last < 0) {
      first = -1;
    }
    long step = call.size() == 3 ? call.integer(1) : first <= last ? 1 : -1;
    if (call.size() == 1 && last == 0) {
      return new ArrayList<>();
    }
    if (step == 0 || (step > 0 && first > last) || (step < 0 && first < last)) {
      throw call.refused("'increment' must move towards the last value");
    }
    long size = (last - first) / step + 1;
    Bounds.checkItems(size < 1 ? Long.MAX_VALUE : size); // below 1 if it overflows
    List<Object> list = new ArrayList<>((int) size);
    for (long i = 0; i < size; i++) {
      list.add(first + i * step);
    }
    return list;
  }

  private static Object delimit(Call call) {
    call.takes(2, 3);
    List<?> items =
        call.value(0) instanceof Map<?, ?> map
            ? new ArrayList<>(GoText.sorted(map).values())
            : call.list(0);
    String between = call.string(1);
    String beforeLast = call.size() == 3 ? call.string(2) : between;
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      joined.append(i == 0 ? "" : i == items.size() - 1 ? beforeLast : between);
      joined.append(Cast.string(items.get(i), "delimit"));
      Bounds.checkText(joined.length());
    }
    return SafeText.html(joined.toString());
  }

  /** Calls a function for each item, which stands where the arguments say {@code "."}. */
  private static List<Object> apply(Call call) {
    call.takesAtLeast(2);
    String function = call.string(1);
    if (function.equals("apply")) {
      throw call.refused("can't apply myself (no turtles allowed)");
    }
    List<Object> results = new ArrayList<>();
    for (Object item : call.list(0)) {
      List<@Nullable Object> arguments = new ArrayList<>();
      for (Object argument : call.arguments().subList(2, call.size())) {
        arguments.add(".".equals(argument) ? item : argument);
      }
      results.add(call.caller().call(function, arguments));
    }
    return results;
  }

  private static List<Object> reversed(Call call) {
    List<Object> list = new ArrayList<>(call.takes(1).list(0));
    Collections.reverse(list);
    return list;
  }

  private static Object echo(Call call) {
    call.takes(2);
    Object value = call.value(0) == null ? null : index(call);
    return value == null || value instanceof List<?> || value instanceof Map<?, ?> ? "" : value;
  }
}
