package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.TemplateStop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hugo's {@code Scratch} and {@code Store}: values that a template keeps under names. Its methods
 * may be called from many threads.
 */
public final class Scratch implements Members {

  private final Map<String, Object> values = new LinkedHashMap<>();

  @Override
  public synchronized @Nullable Object member(String name, List<@Nullable Object> arguments) {
    switch (name) {
      case "Get" -> {
        return values.get(key(arguments, 1));
      }
      case "Set" -> {
        values.put(key(arguments, 2), arguments.get(1));
        return "";
      }
      case "Add" -> {
        add(key(arguments, 2), arguments.get(1));
        return "";
      }
      case "SetInMap" -> {
        Map<String, Object> map = map(key(arguments, 3));
        map.put(GoText.of(arguments.get(1)), arguments.get(2));
        values.put(key(arguments, 3), map);
        return "";
      }
      case "DeleteInMap" -> {
        Map<String, Object> map = map(key(arguments, 2));
        map.remove(GoText.of(arguments.get(1)));
        values.put(key(arguments, 2), map);
        return "";
      }
      case "GetSortedMapValues" -> {
        String key = key(arguments, 1);
        return values.containsKey(key) ? new ArrayList<>(GoText.sorted(map(key)).values()) : null;
      }
      case "Delete" -> {
        values.remove(key(arguments, 1));
        return "";
      }
      case "Values" -> {
        return new LinkedHashMap<>(values);
      }
      default -> {
        return NO_SUCH_MEMBER;
      }
    }
  }

  private static String key(List<@Nullable Object> arguments, int expected) {
    if (arguments.size() != expected) {
      throw TemplateStop.wrongArgument("wrong number of args for Scratch: " + arguments.size());
    }
    return GoText.of(arguments.get(0));
  }

  /** A copy, since what was handed out does not change. */
  private Map<String, Object> map(String key) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (values.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> copy.put(GoText.of(name), value));
    }
    Bounds.checkItems(copy.size());
    return copy;
  }

  private void add(String key, @Nullable Object value) {
    Object known = values.get(key);
    if (known instanceof List<?> list) {
      List<Object> longer = new ArrayList<>(list);
      if (value instanceof List<?> more) {
        longer.addAll(more);
      } else {
        longer.add(value);
      }
      Bounds.checkItems(longer.size());
      values.put(key, longer);
    } else if (known instanceof Long a && value instanceof Long b) {
      values.put(key, a + b);
    } else if (known instanceof Number a && value instanceof Number b) {
      values.put(key, a.doubleValue() + b.doubleValue());
    } else if (known instanceof String text) {
      String longer = text + GoText.of(value);
      Bounds.checkText(longer.length());
      values.put(key, longer);
    } else if (known == null) {
      values.put(key, value);
    } else {
      throw TemplateStop.wrongArgument("can't apply the operator to the values");
    }
  }
}
