package dev.faqeditor.template.value;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as Go's {@code fmt} prints them by {@code %v}. */
public final class GoText {

  private GoText() {}

  /** As {@code fmt.Sprint} prints one value; nil is {@code <nil>}. */
  public static String of(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    StringBuilder printed = new StringBuilder();
    append(printed, value, 0);
    return printed.toString();
  }

  /** As {@code fmt.Sprint} prints many: a blank between two of which neither is a string. */
  public static String of(List<@Nullable Object> values) {
    StringBuilder printed = new StringBuilder();
    boolean afterString = true;
    for (Object value : values) {
      boolean string = value instanceof String || value instanceof SafeText;
      if (!afterString && !string) {
        printed.append(' ');
      }
      afterString = string;
      append(printed, value, 0);
    }
    return printed.toString();
  }

  /** As {@code fmt.Sprintln} prints them. */
  public static String lineOf(List<@Nullable Object> values) {
    StringBuilder printed = new StringBuilder();
    for (Object value : values) {
      printed.append(printed.isEmpty() ? "" : " ");
      append(printed, value, 0);
    }
    return printed.append('\n').toString();
  }

  private static void append(StringBuilder to, @Nullable Object value, int depth) {
    Bounds.checkNesting(depth);
    if (value instanceof List<?> list) {
      to.append('[');
      String between = "";
      for (Object item : list) {
        to.append(between);
        append(to, item, depth + 1);
        between = " ";
      }
      to.append(']');
    } else if (value instanceof Map<?, ?> map) {
      to.append("map[");
      String between = "";
      for (Map.Entry<String, Object> entry : sorted(map).entrySet()) {
        to.append(between).append(entry.getKey()).append(':');
        append(to, entry.getValue(), depth + 1);
        between = " ";
      }
      to.append(']');
    } else {
      to.append(scalar(value));
    }
    Bounds.checkText(to.length());
  }

  private static String scalar(@Nullable Object value) {
    if (value == null) {
      return "<nil>";
    }
    if (value instanceof Double number) {
      return GoNumber.shortest(number);
    }
    if (value instanceof OffsetDateTime time) {
      return GoTimeText.of(time);
    }
    if (value instanceof Duration duration) {
      return GoTimeText.of(duration);
    }
    if (value instanceof Month || value instanceof DayOfWeek) {
      String name = value.toString();
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
    return value.toString();
  }

  /** The entries in the order in which Go prints and ranges over them. */
  public static Map<String, Object> sorted(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>(GoText::compareAsBytes);
    map.forEach((key, value) -> sorted.put(of(key), value));
    return sorted;
  }

  /** By code points, which is the order of their UTF-8 bytes. */
  public static int compareAsBytes(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
