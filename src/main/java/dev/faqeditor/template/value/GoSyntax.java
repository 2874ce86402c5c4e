package dev.faqeditor.template.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as Go source spells them, by {@code %q} and {@code %#v}. */
public final class GoSyntax {

  private GoSyntax() {}

  /** As {@code strconv.Quote}. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case 7 -> "\\a";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case 11 -> "\\v";
      default -> printable(c) ? Character.toString(c) : hex(c);
    };
  }

  private static String hex(int c) {
    String pattern = c < 0x80 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
    return String.format(Locale.ROOT, pattern, c);
  }

  /** Go's {@code strconv.IsPrint}: the only blank is U+0020. */
  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** As {@code %#v}. */
  static String of(@Nullable Object value) {
    StringBuilder text = new StringBuilder();
    append(text, value, 0);
    return text.toString();
  }

  private static void append(StringBuilder to, @Nullable Object value, int depth) {
    Bounds.checkNesting(depth);
    Bounds.checkText(to.length());
    String between = "";
    if (value instanceof String || value instanceof SafeText) {
      to.append(quoted(value.toString()));
    } else if (value instanceof List<?> list) {
      to.append(GoType.nameOf(list)).append('{');
      for (Object item : list) {
        to.append(between);
        append(to, item, depth + 1);
        between = ", ";
      }
      to.append('}');
    } else if (value instanceof Map<?, ?> map) {
      to.append(GoType.nameOf(map)).append('{');
      for (Map.Entry<String, Object> entry : GoText.sorted(map).entrySet()) {
        to.append(between).append(quoted(entry.getKey())).append(':');
        append(to, entry.getValue(), depth + 1);
        between = ", ";
      }
      to.append('}');
    } else {
      to.append(value == null ? "interface {}(nil)" : GoText.of(value));
    }
  }
}
