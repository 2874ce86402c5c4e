package dev.faqeditor.hugo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Values by their keys, which ignore case, as Hugo's configuration, its front matter and their
 * tables do.
 *
 * @param values the values of {@link HugoData}, with all keys in lower case
 */
public record Settings(Map<String, Object> values) {

  /** No values. */
  public static final Settings NONE = new Settings(Map.of());

  /** Puts all keys in lower case; of two that differ in case only, the later goes over. */
  public Settings {
    values = lowered(values);
  }

  private static Map<String, Object> lowered(Map<?, ?> map) {
    Map<String, Object> lowered = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            lowered.merge(
                ((String) key).toLowerCase(Locale.ROOT), loweredIn(value), Settings::over));
    return Collections.unmodifiableMap(lowered);
  }

  private static Object loweredIn(Object value) {
    if (value instanceof Map<?, ?> map) {
      return lowered(map);
    }
    return value instanceof List<?> list ? list.stream().map(Settings::loweredIn).toList() : value;
  }

  /** The value of a key, or of a key in tables: {@code markup.goldmark}. */
  public Optional<Object> value(String path) {
    Object found = values;
    for (String key : path.toLowerCase(Locale.ROOT).split("\\.", -1)) {
      if (!(found instanceof Map<?, ?> map) || !map.containsKey(key)) {
        return Optional.empty();
      }
      found = map.get(key);
    }
    return Optional.ofNullable(found);
  }

  /** A text, also one that is written as a number or a boolean. */
  public Optional<String> text(String path) {
    return value(path)
        .filter(value -> !(value instanceof Map) && !(value instanceof List))
        .map(Object::toString);
  }

  /** A boolean, also one that is written as text. */
  public Optional<Boolean> flag(String path) {
    return text(path)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> text.equals("true") || text.equals("false"))
        .map(text -> text.equals("true"));
  }

  /** A whole number, also one that is written as text. */
  public Optional<Long> number(String path) {
    try {
      return text(path).map(Long::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A list of texts, also one of a single text that is written without a list. */
  public List<String> texts(String path) {
    Optional<Object> value = value(path);
    if (value.isPresent() && value.get() instanceof List<?> list) {
      return list.stream()
          .filter(each -> !(each instanceof Map) && !(each instanceof List))
          .map(Object::toString)
          .toList();
    }
    return text(path).stream().toList();
  }

  /** A table; empty where there is none. */
  public Settings table(String path) {
    return value(path).map(Settings::tableOf).orElse(NONE);
  }

  /** A list of tables, such as {@code module.mounts}; what is none in it is left out. */
  public List<Settings> tables(String path) {
    return value(path).orElse(List.of()) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(Settings::tableOf).toList()
        : List.of();
  }

  private static Settings tableOf(Object value) {
    return value instanceof Map<?, ?> map ? new Settings(lowered(map)) : NONE;
  }

  /** These with others over them: in tables that both have, key by key. */
  public Settings under(Settings others) {
    return new Settings(merged(values, others.values));
  }

  private static Map<String, Object> merged(Map<?, ?> below, Map<?, ?> above) {
    Map<String, Object> merged = new LinkedHashMap<>();
    below.forEach((key, value) -> merged.put((String) key, value));
    above.forEach((key, value) -> merged.merge((String) key, value, Settings::over));
    return merged;
  }

  private static Object over(Object below, Object above) {
    return below instanceof Map<?, ?> lower && above instanceof Map<?, ?> upper
        ? merged(lower, upper)
        : above;
  }
}
