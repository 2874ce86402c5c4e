package dev.faqeditor.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How lines end in a text: {@code \n}, {@code \r\n} or {@code \r}, also mixed. */
public final class LineEnds {

  private LineEnds() {}

  /** The same text with all its lines ending in {@code \n}. */
  public static String asLf(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Which line ends a text has: some of {@code \n}, {@code \r\n} and {@code \r}. */
  public static Set<String> kindsIn(String text) {
    if (text.indexOf('\r') < 0) { // so in most texts, and sooner known
      return kindsWithoutReturn(text);
    }
    Set<String> kinds = new HashSet<>();
    for (int stop = lineStop(text, 0); stop < text.length(); ) {
      int next = stop + lengthAt(text, stop);
      kinds.add(text.substring(stop, next));
      stop = lineStop(text, next);
    }
    return kinds;
  }

  /**
   * Which line ends a text has after an edit; looks through all of it only where the edit concerns
   * some that are not {@code \n}.
   *
   * @param kinds those of {@code before}
   */
  public static Set<String> kindsAfter(Edit edit, String before, String after, Set<String> kinds) {
    if (areKeptBy(edit, before)) {
      return kinds;
    }
    boolean noReturn =
        kinds.stream().noneMatch(kind -> kind.startsWith("\r"))
            && edit.splices().stream().allMatch(s -> s.replacement().indexOf('\r') < 0);
    return noReturn ? kindsWithoutReturn(after) : kindsIn(after);
  }

  private static Set<String> kindsWithoutReturn(String text) {
    return text.indexOf('\n') < 0 ? Set.of() : Set.of("\n");
  }

  /** Whether an edit of {@code before} neither brings, nor takes away, nor parts a line end. */
  static boolean areKeptBy(Edit edit, String before) {
    return edit.splices().stream().noneMatch(splice -> concerns(splice, before));
  }

  private static boolean concerns(Splice splice, String before) {
    int start = splice.span().start();
    int end = splice.span().end();
    boolean between =
        start > 0
            && before.charAt(start - 1) == '\r'
            && end < before.length()
            && before.charAt(end) == '\n';
    return between || hasLineEnd(splice.replacement()) || hasLineEnd(splice.span().of(before));
  }

  private static boolean hasLineEnd(String text) {
    return text.chars().anyMatch(c -> isLineEnd((char) c));
  }

  /** Whether the character ends a line or is part of what does. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a line end is the last of the text; not so of an empty one. */
  public static boolean isLastOf(CharSequence text) {
    return text.length() > 0 && isLineEnd(text.charAt(text.length() - 1));
  }

  /** UTF-16 units of the line end that starts at the offset: 0 where none does. */
  public static int lengthAt(CharSequence text, int offset) {
    if (offset >= text.length()) {
      return 0;
    }
    char c = text.charAt(offset);
    if (c == '\n') {
      return 1;
    }
    if (c != '\r') {
      return 0;
    }
    return offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? 2 : 1;
  }

  /** All lines with their line ends, which together are the text; none of an empty text. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int stop = lineStop(text, at);
      int next = stop + lengthAt(text, stop);
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }

  /** Where the line that holds the offset stops: at its line end or at the end of the text. */
  public static int lineStop(CharSequence text, int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line that holds the offset starts. */
  public static int lineStart(CharSequence text, int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The line end that the text itself uses first; {@code \n} where it has none. */
  public static String firstOf(CharSequence text) {
    return firstOf(text, "\n");
  }

  /** The line end that the text itself uses first; {@code otherwise} where it has none. */
  public static String firstOf(CharSequence text, String otherwise) {
    int stop = lineStop(text, 0);
    int length = lengthAt(text, stop);
    return length == 0 ? otherwise : text.subSequence(stop, stop + length).toString();
  }
}
