package dev.faqeditor.template.value;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a page or site: their names are kept in lower case and found in any, also in maps
 * within, as Hugo's {@code maps.Params} does it. Immutable.
 */
public final class Params extends AbstractMap<String, Object> {

  private final Map<String, Object> values;

  private Params(Map<String, Object> values) {
    this.values = values;
  }

  /** The parameters of a map, whose keys may be of any type. */
  public static Params of(Map<?, ?> map) {
    return of(map, 0, new int[1]);
  }

  private static Params of(Map<?, ?> map, int depth, int[] values) {
    Bounds.checkNesting(depth);
    Map<String, Object> lower = new TreeMap<>();
    map.forEach(
        (key, value) ->
            lower.put(
                String.valueOf(key).toLowerCase(Locale.ROOT), prepared(value, depth, values)));
    return new Params(Collections.unmodifiableMap(lower));
  }

  private static @Nullable Object prepared(@Nullable Object value, int depth, int[] values) {
    Bounds.checkItems(++values[0]);
    if (value instanceof Params) {
      return value;
    }
    if (value instanceof Map<?, ?> map) {
      return of(map, depth + 1, values);
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(prepared(item, depth + 1, values)));
      return Collections.unmodifiableList(items);
    }
    return value;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return key instanceof String name ? values.get(name.toLowerCase(Locale.ROOT)) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String name && values.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a key is spelled just so, as {@code isset} asks; keys are in lower case. */
  public boolean spells(String key) {
    return values.containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return values.entrySet();
  }
}
