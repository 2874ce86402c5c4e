package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hugo's {@code strings}, but for what cuts text or looks for patterns. */
final class StringFunctions {

  private static final int LEAST_CJK = 0x2E80; // from where on Hugo counts each sign as a word

  private StringFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("lower strings.ToLower", call -> call.takes(1).string(0).toLowerCase(Locale.ROOT))
        .add("upper strings.ToUpper", call -> upper(call.takes(1).string(0)))
        .add("title strings.Title", call -> TitleCase.of(call.takes(1).string(0)))
        .add("strings.FirstUpper", call -> firstUpper(call.takes(1).string(0)))
        .add("strings.Contains", call -> call.takes(2).string(0).contains(call.string(1)))
        .add("strings.ContainsAny", StringFunctions::containsAny)
        .add(
            "strings.ContainsNonSpace",
            call -> call.takes(1).string(0).chars().anyMatch(c -> !Trimming.isSpace((char) c)))
        .add(
            "hasPrefix strings.HasPrefix",
            call -> call.takes(2).string(0).startsWith(call.string(1)))
        .add(
            "hasSuffix strings.HasSuffix", call -> call.takes(2).string(0).endsWith(call.string(1)))
        .add("strings.Count", StringFunctions::count)
        .add("strings.Repeat", StringFunctions::repeat)
        .add("replace strings.Replace", StringFunctions::replace)
        .add("split strings.Split", StringFunctions::split)
        .add("countrunes strings.CountRunes", StringFunctions::countRunes)
        .add("strings.RuneCount", call -> codePoints(call.takes(1).string(0)))
        .add("countwords strings.CountWords", call -> countWords(call.takes(1).string(0)))
        .all();
  }

  private static String upper(String text) {
    return text.replace("ß", "\0").toUpperCase(Locale.ROOT).replace("\0", "ß");
  }

  static String firstUpper(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  static long codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean containsAny(Call call) {
    String characters = call.takes(2).string(1);
    return call.string(0).codePoints().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  private static long count(Call call) {
    String part = call.takes(2).string(0);
    String text = call.string(1);
    if (part.isEmpty()) {
      return codePoints(text) + 1;
    }
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static String repeat(Call call) {
    long times = call.takes(2).integer(0);
    String text = call.string(1);
    if (times < 0) {
      throw call.refused("negative Repeat count");
    }
    if (text.isEmpty()) {
      return "";
    }
    Bounds.checkText(times);
    Bounds.checkText(times * text.length());
    return text.repeat((int) times);
  }

  private static String replace(Call call) {
    String text = call.takes(3, 4).string(0);
    String old = call.string(1);
    String replacement = call.string(2);
    long limit = call.size() == 4 ? call.integer(3) : -1;
    StringBuilder result = new StringBuilder();
    int from = 0;
    int written = 0;
    for (long done = 0; done != limit; done++) {
      int found = old.isEmpty() ? from : text.indexOf(old, from);
      if (found < 0 || found > text.length() || (old.isEmpty() && done > codePoints(text))) {
        break;
      }
      result.append(text, written, found).append(replacement);
      Bounds.checkText(result.length());
      written = found + old.length();
      boolean pair = found < text.length() && text.codePointAt(found) >= 0x10000;
      from = old.isEmpty() ? found + (pair ? 2 : 1) : written;
    }
    return result.append(text, written, text.length()).toString();
  }

  private static List<Object> split(Call call) {
    String text = call.takes(2).string(0);
    String by = call.string(1);
    List<Object> parts = new ArrayList<>();
    if (by.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
      Bounds.checkItems(parts.size());
      return parts;
    }
    int from = 0;
    for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
      parts.add(text.substring(from, at));
      from = at + by.length();
      Bounds.checkItems(parts.size());
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** Characters that are not white space, without tags. */
  private static long countRunes(Call call) {
    return StrippedHtml.of(call.takes(1).string(0)).codePoints().filter(c -> c > ' ').count();
  }

  private static long countWords(String html) {
    long count = 0;
    for (String word : StrippedHtml.of(html).split("\\s+", -1)) {
      boolean signs = word.codePoints().anyMatch(c -> c >= LEAST_CJK);
      count += word.isEmpty() ? 0 : signs ? codePoints(word) : 1;
    }
    return count;
  }

  /** Safe HTML stays so. */
  static Object likeFirst(Object original, String result) {
    return original instanceof SafeText safe && safe.kind() == SafeText.Kind.HTML
        ? SafeText.html(result)
        : result;
  }
}
