package dev.faqeditor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The words of a text, spelt so that those of Markdown and those that it prints can be compared:
 * without soft hyphens, the marks of emphasis and backslashes, with entities read.
 */
final class SourceWords {

  /**
   * A word.
   *
   * @param text its letters and digits
   * @param offsets where each UTF-16 unit of them stands, and where the word ends
   * @param printed whether it is read, rather than part of a tag or an address
   */
  record Word(String text, List<Integer> offsets, boolean printed) {

    int start() {
      return offsets.get(0);
    }

    int end() {
      return offsets.get(offsets.size() - 1);
    }
  }

  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\{\\{[<%].*?[>%]\\}\\}|<!--.*?-->|\\]\\((?:<[^<>\n]*>|[^()\\s<]*)"
              + "|</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>",
          Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** Elements that words go on through. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt",
          "u", "var", "wbr");

  private static final String DROPPED = "\u00AD\u200B\u2060*_~`\\";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private SourceWords(String text) {
    this.text = text;
  }

  /** The words of what a reader sees. */
  static List<Word> printed(String text) {
    SourceWords words = new SourceWords(text);
    words.read(0, text.length(), true, false);
    words.close(text.length(), true);
    return words.words;
  }

  /** The words of Markdown, also those in tags and addresses. */
  static List<Word> markdown(String text) {
    SourceWords words = new SourceWords(text);
    Matcher hidden = HIDDEN.matcher(text);
    int at = 0;
    while (hidden.find()) {
      words.read(at, hidden.start(), true, true);
      String element = hidden.group(1);
      if (element == null || !INLINE.contains(element)) {
        words.close(hidden.start(), true);
      }
      words.words.addAll(hidden(text, hidden.start(), hidden.end()));
      at = hidden.end();
    }
    words.read(at, text.length(), true, true);
    words.close(text.length(), true);
    return words.words;
  }

  private static List<Word> hidden(String text, int start, int end) {
    SourceWords words = new SourceWords(text);
    words.read(start, end, false, true);
    words.close(end, false);
    return words.words;
  }

  private void read(int start, int end, boolean printed, boolean entities) {
    Matcher entity = ENTITY.matcher(text).region(start, end);
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&' && entities && entity.region(at, end).lookingAt()) {
        String read = Parser.unescapeEntities(entity.group(), true);
        for (int i = 0; i < read.length(); i++) {
          take(read.charAt(i), at, printed);
        }
        at = entity.end();
      } else {
        take(c, at, printed);
        at++;
      }
    }
  }

  private void take(char c, int at, boolean printed) {
    if (DROPPED.indexOf(c) >= 0) {
      return;
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c)) {
      letters.append(c);
      offsets.add(at);
    } else {
      close(at, printed);
    }
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Ends the word that is being read, if any. */
  private void close(int at, boolean printed) {
    if (letters.length() > 0) {
      int last = offsets.get(offsets.size() - 1);
      Matcher entity = ENTITY.matcher(text).region(last, text.length());
      offsets.add(Math.min(at, entity.lookingAt() ? Math.max(last + 1, entity.end()) : last + 1));
      words.add(new Word(letters.toString(), List.copyOf(offsets), printed));
      letters.setLength(0);
      offsets.clear();
    }
  }
}
