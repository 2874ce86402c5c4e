package dev.faqeditor.template.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as Go's {@code encoding/json} writes them: keys in order, HTML's characters escaped. */
public final class JsonText {

  private final StringBuilder json = new StringBuilder();
  private final String prefix;
  private final String indent;
  private final boolean escapeHtml;

  private JsonText(String prefix, String indent, boolean escapeHtml) {
    this.prefix = prefix;
    this.indent = indent;
    this.escapeHtml = escapeHtml;
  }

  /** On one line. */
  public static String of(@Nullable Object value) {
    return of(value, "", "", true);
  }

  /** Over several lines if the prefix of each or the indent says anything. */
  public static String of(
      @Nullable Object value, String prefix, String indent, boolean escapeHtml) {
    JsonText text = new JsonText(prefix, indent, escapeHtml);
    text.append(value, 0);
    return text.json.toString();
  }

  private void append(@Nullable Object value, int depth) {
    Bounds.checkNesting(depth);
    Bounds.checkText(json.length());
    if (value == null) {
      json.append("null");
    } else if (value instanceof Boolean || value instanceof Long) {
      json.append(value);
    } else if (value instanceof Double number) {
      json.append(number(number));
    } else if (value instanceof List<?> list) {
      json.append('[');
      String between = "";
      for (Object item : list) {
        json.append(between);
        newLine(depth + 1);
        append(item, depth + 1);
        between = ",";
      }
      closed(']', list.isEmpty(), depth);
    } else if (value instanceof Map<?, ?> map) {
      json.append('{');
      String between = "";
      for (Map.Entry<String, Object> entry : GoText.sorted(map).entrySet()) {
        json.append(between);
        newLine(depth + 1);
        string(entry.getKey());
        json.append(isIndented() ? ": " : ":");
        append(entry.getValue(), depth + 1);
        between = ",";
      }
      closed('}', map.isEmpty(), depth);
    } else if (value instanceof OffsetDateTime time) {
      string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } else if (value instanceof Duration duration) {
      json.append(duration.toNanos());
    } else {
      string(GoText.of(value));
    }
  }

  private boolean isIndented() {
    return !prefix.isEmpty() || !indent.isEmpty();
  }

  private void newLine(int depth) {
    if (isIndented()) {
      json.append('\n').append(prefix).append(indent.repeat(depth));
    }
  }

  private void closed(char bracket, boolean empty, int depth) {
    if (!empty) {
      newLine(depth);
    }
    json.append(bracket);
  }

  private static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw TemplateStop.wrongArgument("json: unsupported value: " + GoNumber.shortest(value));
    }
    double size = Math.abs(value);
    BigDecimal exact = GoNumber.decimal(value);
    return size != 0 && (size < 1e-6 || size >= 1e21)
        ? GoNumber.scientific(exact, 'e').replace("e-0", "e-")
        : (1 / value < 0 && value == 0 ? "-0" : exact.toPlainString());
  }

  private void string(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          boolean html = escapeHtml && (c == '<' || c == '>' || c == '&');
          if (c < ' ' || c == '\u2028' || c == '\u2029' || html) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
