package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.SafeText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Hugo's {@code truncate}: cuts between words, passes over tags and closes those left open. */
final class Truncation {

  private static final Set<String> WITHOUT_END =
      Set.of("br", "col", "link", "base", "img", "param", "area", "hr", "input");

  private final String text;
  private final boolean html;
  private final Deque<String> open = new ArrayDeque<>();

  private Truncation(String text, boolean html) {
    this.text = text;
    this.html = html;
  }

  static Object of(Call call) {
    long length = call.takes(2, 3).integer(0);
    Object last = call.last();
    Object ellipsis = call.size() == 3 ? call.value(1) : " …";
    String mark =
        ellipsis instanceof SafeText safe
            ? safe.text()
            : Markup.escaped(Cast.string(ellipsis, "truncate"));
    Bounds.checkText(Cast.string(last, "truncate").length() * 10L); // tags are matched one by one
    boolean html = last instanceof SafeText safe && safe.kind() == SafeText.Kind.HTML;
    return SafeText.html(new Truncation(Cast.string(last, "truncate"), html).cut(length, mark));
  }

  private String cut(long length, String mark) {
    int lastWord = 0;
    int lastSign = 0;
    long count = 0;
    int at = 0;
    while (at < text.length()) {
      int tag = html && text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
      if (tag > 0 && isTag(at)) {
        at = tag + 1;
        continue;
      }
      int c = text.codePointAt(at);
      count++;
      if (Trimming.isSpace(c)) {
        lastWord = lastSign;
      } else if (isIdeograph(c)) {
        lastWord = at;
      } else {
        lastSign = at + Character.charCount(c);
      }
      if (count > length) {
        int end = lastWord == 0 ? at : lastWord;
        return html ? closed(end, mark) : Markup.escaped(text.substring(0, end)) + mark;
      }
      at += Character.charCount(c);
    }
    return html ? text : Markup.escaped(text);
  }

  private boolean isTag(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '/';
  }

  private static boolean isIdeograph(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  private String closed(int end, String mark) {
    for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      int stop = at + 1;
      boolean closing = stop < end && text.charAt(stop) == '/';
      stop += closing ? 1 : 0;
      int name = stop;
      while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
        stop++;
      }
      String tag = text.substring(name, stop).toLowerCase(Locale.ROOT);
      if (closing) {
        open.removeFirstOccurrence(tag);
      } else if (!tag.isEmpty() && !WITHOUT_END.contains(tag)) {
        open.push(tag);
      }
    }
    StringBuilder result = new StringBuilder(text.substring(0, end)).append(mark);
    open.forEach(tag -> result.append("</").append(tag).append('>'));
    return result.toString();
  }
}
