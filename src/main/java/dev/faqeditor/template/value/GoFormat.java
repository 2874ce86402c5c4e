package dev.faqeditor.template.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Go's {@code fmt.Sprintf}. What a verb can't print is shown as Go shows it: {@code %!d(string=x)}.
 */
public final class GoFormat {

  private static final int WIDEST = 10_000; // Go's own bound is 1e6

  private final String format;
  private final List<@Nullable Object> values;
  private final StringBuilder printed = new StringBuilder();
  private int at;
  private int next; // the value to be printed
  private boolean reordered;

  private GoFormat(String format, List<@Nullable Object> values) {
    this.format = format;
    this.values = values;
  }

  public static String print(String format, List<@Nullable Object> values) {
    return new GoFormat(format, values).print();
  }

  private String print() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      printed.append(format, at, end);
      at = end;
      if (percent >= 0) {
        at++;
        printVerb();
        Bounds.checkText(printed.length());
      }
    }
    if (!reordered && next < values.size()) {
      printed.append("%!(EXTRA ");
      String between = "";
      for (Object value : values.subList(next, values.size())) {
        printed.append(between).append(typed(value));
        between = ", ";
      }
      printed.append(')');
    }
    return printed.toString();
  }

  private void printVerb() {
    FormatFlags flags = new FormatFlags();
    while (at < format.length() && flags.read(format.charAt(at))) {
      at++;
    }
    readIndex();
    if (peek() == '*') {
      at++;
      flags.width(nextInteger("%!(BADWIDTH)"));
    } else {
      flags.width = readInteger();
    }
    if (peek() == '.') {
      at++;
      readIndex();
      if (peek() == '*') {
        at++;
        flags.precision = Math.max(-1, nextInteger("%!(BADPREC)"));
      } else {
        flags.precision = Math.max(0, readInteger());
      }
    }
    readIndex();
    if (at >= format.length()) {
      printed.append("%!(NOVERB)");
      return;
    }
    int verb = format.codePointAt(at);
    at += Character.charCount(verb);
    if (verb == '%') {
      printed.append('%');
    } else if (next >= values.size()) {
      printed.append("%!").appendCodePoint(verb).append("(MISSING)");
    } else {
      Object value = values.get(next++);
      printed.append(text((char) verb, flags, value, 0));
    }
  }

  private static String text(char verb, FormatFlags flags, @Nullable Object value, int depth) {
    if (verb == 'T') {
      return flags.padded(flags.cut(GoType.nameOf(value)));
    }
    if (verb == 'v' && flags.sharp) {
      return flags.padded(GoSyntax.of(value));
    }
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return composite(verb, flags, value, depth + 1);
    }
    String text = FormatVerb.text(verb, flags, value);
    return text == null ? bad(verb, value) : text;
  }

  /** The verb applies to each item. */
  private static String composite(char verb, FormatFlags flags, Object value, int depth) {
    Bounds.checkNesting(depth);
    StringBuilder text = new StringBuilder();
    String between = "";
    if (value instanceof List<?> list) {
      for (Object item : list) {
        text.append(between).append(text(verb, flags, item, depth));
        Bounds.checkText(text.length());
        between = " ";
      }
      return "[" + text + "]";
    }
    for (Map.Entry<String, Object> entry : GoText.sorted((Map<?, ?>) value).entrySet()) {
      text.append(between).append(text(verb, flags, entry.getKey(), depth)).append(':');
      text.append(text(verb, flags, entry.getValue(), depth));
      Bounds.checkText(text.length());
      between = " ";
    }
    return "map[" + text + "]";
  }

  private static String bad(char verb, @Nullable Object value) {
    return "%!" + verb + "(" + typed(value) + ")";
  }

  private static String typed(@Nullable Object value) {
    return value == null ? "<nil>" : GoType.nameOf(value) + "=" + GoText.of(value);
  }

  private char peek() {
    return at < format.length() ? format.charAt(at) : '\0';
  }

  /** {@code [2]}: the number of the value to print, from 1. */
  private void readIndex() {
    if (peek() != '[') {
      return;
    }
    int end = format.indexOf(']', at);
    String number = end < 0 ? "" : format.substring(at + 1, end);
    if (number.matches("[0-9]{1,4}")) {
      reordered = true;
      next = Math.max(0, Integer.parseInt(number) - 1);
      at = end + 1;
    }
  }

  /** -1 where there is no number. */
  private int readInteger() {
    int start = at;
    long number = 0;
    while (peek() >= '0' && peek() <= '9') {
      number = Math.min(number * 10 + peek() - '0', WIDEST);
      at++;
    }
    return at == start ? -1 : (int) number;
  }

  private int nextInteger(String complaint) {
    Object value = next < values.size() ? values.get(next++) : null;
    if (value instanceof Long number && Math.abs(number) <= WIDEST) {
      return number.intValue();
    }
    printed.append(complaint);
    return -1;
  }
}
