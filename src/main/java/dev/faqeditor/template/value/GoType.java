package dev.faqeditor.template.value;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of types as {@code printf "%T"} gives them. */
public final class GoType {

  private GoType() {}

  public static String nameOf(@Nullable Object value) {
    if (value == null) {
      return "<nil>";
    }
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Long) {
      return "int";
    }
    if (value instanceof Double) {
      return "float64";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof SafeText safe) {
      return safe.kind().goName();
    }
    if (value instanceof OffsetDateTime) {
      return "time.Time";
    }
    if (value instanceof Duration) {
      return "time.Duration";
    }
    if (value instanceof Month) {
      return "time.Month";
    }
    if (value instanceof DayOfWeek) {
      return "time.Weekday";
    }
    if (value instanceof Params) {
      return "maps.Params";
    }
    if (value instanceof Map<?, ?>) {
      return "map[string]interface {}";
    }
    return value instanceof List<?> list ? listOf(list) : value.getClass().getSimpleName();
  }

  /** Hugo makes a slice of the type that all items have. */
  private static String listOf(List<?> list) {
    String type = "";
    for (Object item : list) {
      String name = item instanceof List<?> ? "interface {}" : nameOf(item);
      if (item == null || (!type.isEmpty() && !type.equals(name))) {
        return "[]interface {}";
      }
      type = name;
    }
    return "[]" + (type.isEmpty() ? "interface {}" : type);
  }
}
