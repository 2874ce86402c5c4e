package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Those of Hugo's {@code strings} that look for regular expressions. */
final class PatternFunctions {

  private PatternFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("findRE strings.FindRE", call -> find(call, false))
        .add("findRESubmatch strings.FindRESubmatch", call -> find(call, true))
        .add("replaceRE strings.ReplaceRE", PatternFunctions::replace)
        .all();
  }

  private static Matcher matcher(Call call, RegularExpression.Compiled expression, String text) {
    call.caller().spend(50 + text.length() / 64);
    return expression.pattern().matcher(new BoundedText(text, call.caller()));
  }

  private static List<Object> find(Call call, boolean groups) {
    call.takes(2, 3);
    RegularExpression.Compiled expression = RegularExpression.of(call.string(0));
    String text = call.string(1);
    long limit = call.size() == 3 ? call.integer(2) : -1;
    Matcher matcher = matcher(call, expression, text);
    List<Object> found = new ArrayList<>();
    while (found.size() != limit && matcher.find()) {
      Bounds.checkItems(found.size());
      String all = text.substring(matcher.start(), matcher.end());
      if (!groups) {
        found.add(all);
        continue;
      }
      List<Object> match = new ArrayList<>(List.of(all));
      for (int i = 1; i <= matcher.groupCount(); i++) {
        match.add(group(matcher, text, i));
      }
      found.add(match);
    }
    return found;
  }

  private static String group(Matcher matcher, String text, int group) {
    int start = group > matcher.groupCount() ? -1 : matcher.start(group);
    return start < 0 ? "" : text.substring(start, matcher.end(group));
  }

  private static Object replace(Call call) {
    call.takes(3, 4);
    RegularExpression.Compiled expression = RegularExpression.of(call.string(0));
    String replacement = call.string(1);
    String text = call.string(2);
    long limit = call.size() == 4 ? call.integer(3) : -1;
    Matcher matcher = matcher(call, expression, text);
    StringBuilder result = new StringBuilder();
    int written = 0;
    for (long done = 0; done != limit && matcher.find(); done++) {
      result.append(text, written, matcher.start());
      expand(result, replacement, matcher, text, expression.names());
      Bounds.checkText(result.length());
      written = matcher.end();
    }
    return result.append(text, written, text.length()).toString();
  }

  /** {@code $1}, {@code ${1}}, {@code ${name}}, {@code $$}; an unknown group is nothing. */
  private static void expand(
      StringBuilder to,
      String replacement,
      Matcher matcher,
      String text,
      Map<String, Integer> names) {
    int at = 0;
    while (at < replacement.length()) {
      char c = replacement.charAt(at++);
      if (c != '$' || at >= replacement.length()) {
        to.append(c);
        continue;
      }
      if (replacement.charAt(at) == '$') {
        to.append('$');
        at++;
        continue;
      }
      boolean braces = replacement.charAt(at) == '{';
      int start = at + (braces ? 1 : 0);
      int end = start;
      while (end < replacement.length() && isNamePart(replacement.charAt(end))) {
        end++;
      }
      boolean closed = !braces || replacement.startsWith("}", end);
      if (end == start || !closed) {
        to.append(c);
        continue;
      }
      Integer group = number(replacement.substring(start, end), names);
      to.append(group == null ? "" : group(matcher, text, group));
      at = braces ? end + 1 : end;
    }
  }

  private static boolean isNamePart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static @Nullable Integer number(String name, Map<String, Integer> names) {
    boolean digits = name.length() < 5 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(name) : names.get(name);
  }
}
