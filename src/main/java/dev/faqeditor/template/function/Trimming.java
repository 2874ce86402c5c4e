package dev.faqeditor.template.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Those of Hugo's {@code strings} that cut text. */
final class Trimming {

  private Trimming() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add(
            "trim strings.Trim",
            call -> trimmed(call.takes(2).string(0), call.string(1), true, true))
        .add(
            "strings.TrimLeft",
            call -> trimmed(call.takes(2).string(1), call.string(0), true, false))
        .add(
            "strings.TrimRight",
            call -> trimmed(call.takes(2).string(1), call.string(0), false, true))
        .add(
            "strings.TrimSpace",
            call -> trimmed(call.takes(1).string(0), true, true, Trimming::isSpace))
        .add("strings.TrimPrefix", Trimming::withoutPrefix)
        .add("strings.TrimSuffix", Trimming::withoutSuffix)
        .add("chomp strings.Chomp", Trimming::chomp)
        .add("substr strings.Substr", Trimming::substring)
        .add("slicestr strings.SliceString", Trimming::slice)
        .add("truncate strings.Truncate", Truncation::of)
        .add("strings.Fields", Trimming::fields)
        .all();
  }

  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
  }

  private static String trimmed(String text, String cutset, boolean left, boolean right) {
    return trimmed(text, left, right, c -> cutset.indexOf(c) >= 0);
  }

  private static String trimmed(String text, boolean left, boolean right, IntPredicate cut) {
    int start = 0;
    int end = text.length();
    while (left && start < end && cut.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (right && end > start && cut.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static String withoutPrefix(Call call) {
    String prefix = call.takes(2).string(0);
    String text = call.string(1);
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static String withoutSuffix(Call call) {
    String suffix = call.takes(2).string(0);
    String text = call.string(1);
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  private static Object chomp(Call call) {
    String text = trimmed(call.takes(1).string(0), "\r\n", false, true);
    Object original = call.value(0);
    return original == null ? text : StringFunctions.likeFirst(original, text);
  }

  /** A negative start counts from the end; a negative length leaves so much out there. */
  private static String substring(Call call) {
    int[] signs = call.takes(2, 3).string(0).codePoints().toArray();
    int size = signs.length;
    long start = call.integer(1);
    start = start < 0 ? Math.max(0, start + size) : start;
    long end = size;
    if (call.size() == 3) {
      long length = call.integer(2);
      end = length < 0 ? size + length : length == 0 ? start : Math.min(size, start + length);
    }
    return start >= end ? "" : new String(signs, (int) start, (int) (end - start));
  }

  private static String slice(Call call) {
    int[] signs = call.takes(1, 3).string(0).codePoints().toArray();
    long start = call.size() > 1 && call.value(1) != null ? call.integer(1) : 0;
    long end = call.size() > 2 && call.value(2) != null ? call.integer(2) : signs.length;
    if (start < 0 || end > signs.length || start > end) {
      throw call.refused("slice bounds out of range");
    }
    return new String(signs, (int) start, (int) (end - start));
  }

  private static List<Object> fields(Call call) {
    List<Object> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (call.takes(1).string(0) + " ").toCharArray()) {
      if (!isSpace(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
