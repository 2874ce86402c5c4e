package dev.faqeditor.preview.goldmark;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the punctuation that Goldmark's typographer replaces. It counts the quotes that are open on
 * a page: Goldmark means to start anew with each block, but does not.
 */
final class Typographer {

  /** What Hugo puts where a site says nothing else. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "leftSingleQuote", "&lsquo;",
          "rightSingleQuote", "&rsquo;",
          "leftDoubleQuote", "&ldquo;",
          "rightDoubleQuote", "&rdquo;",
          "enDash", "&ndash;",
          "emDash", "&mdash;",
          "ellipsis", "&hellip;",
          "leftAngleQuote", "&laquo;",
          "rightAngleQuote", "&raquo;",
          "apostrophe", "&rsquo;");

  private static final Set<String> CONTRACTED = Set.of("ve", "ll", "re");

  /**
   * A replacement.
   *
   * @param length of what is replaced
   * @param html what is put instead
   */
  record Replacement(int length, String html) {}

  private final Map<String, String> substitutions;
  private String text = "";
  private int openSingle;
  private int openDouble;
  private int quotesEnd; // of the last run of quotes: a long one is measured once

  Typographer(Map<String, String> substitutions) {
    this.substitutions = substitutions;
  }

  /** Turns to the next block's text. */
  void turnTo(String next) {
    text = next;
    quotesEnd = 0;
  }

  /** What stands at a place is replaced by, or null where it stays. */
  @Nullable Replacement at(int at) {
    return switch (text.charAt(at)) {
      case '-' -> {
        Replacement dash = repeated(at, "---", "emDash");
        yield dash != null ? dash : repeated(at, "--", "enDash");
      }
      case '.' -> repeated(at, "...", "ellipsis");
      case '<' -> repeated(at, "<<", "leftAngleQuote");
      case '>' -> repeated(at, ">>", "rightAngleQuote");
      case '\'' -> quote(at, true);
      case '"' -> quote(at, false);
      default -> null;
    };
  }

  private @Nullable Replacement repeated(int at, String plain, String name) {
    return text.startsWith(plain, at) ? replacement(plain.length(), name) : null;
  }

  private @Nullable Replacement replacement(int length, String name) {
    String html = html(name);
    return html == null ? null : new Replacement(length, html);
  }

  private @Nullable String html(String name) {
    String html = substitutions.getOrDefault(name, DEFAULTS.get(name));
    return html == null || html.isEmpty() ? null : html;
  }

  private @Nullable Replacement quote(int at, boolean single) {
    Flanks flanks = Flanks.of(text, at, runEnd(at));
    return single ? singleQuote(at, flanks) : doubleQuote(at, flanks);
  }

  private int runEnd(int at) {
    if (at >= quotesEnd || text.charAt(at) != text.charAt(quotesEnd - 1)) {
      quotesEnd = at;
      while (quotesEnd < text.length() && text.charAt(quotesEnd) == text.charAt(at)) {
        quotesEnd++;
      }
    }
    return quotesEnd;
  }

  private @Nullable Replacement singleQuote(int at, Flanks flanks) {
    boolean opens = flanks.left() && !flanks.right();
    if (html("apostrophe") != null && isApostrophe(at, opens)) {
      return replacement(1, "apostrophe");
    }
    if (opens && html("leftSingleQuote") != null) {
      if (isContraction(at)) {
        return replacement(1, "rightSingleQuote");
      }
      openSingle++;
      return replacement(1, "leftSingleQuote");
    }
    if (html("rightSingleQuote") == null) {
      return null;
    }
    if (bytesToLineEnd(at) > 2 && !Character.isDigit(charBehind(at, 1))) {
      return replacement(1, "rightSingleQuote");
    }
    if (openSingle > 0 && closes(at, flanks)) {
      openSingle--;
      return replacement(1, "rightSingleQuote");
    }
    return null;
  }

  /** {@code '90s}; {@code 'twas}, {@code 'em}, {@code 'net}, {@code 'll}; between letters. */
  private boolean isApostrophe(int at, boolean opens) {
    char next = charBehind(at, 1);
    int before = Flanks.before(text, at);
    if (opens
        && Chars.isDigit(next)
        && Chars.isDigit(charBehind(at, 2))
        && charBehind(at, 3) == 's') {
      int after = at + 4 < text.length() ? text.codePointAt(at + 4) : ' ';
      if (Chars.isUnicodeSpace(after) || Chars.isPunctuation(after)) {
        return true;
      }
    }
    if ((Chars.isUnicodePunctuation(before) || Chars.isUnicodeSpace(before))
        && "tenl".indexOf(next) >= 0) {
      return true;
    }
    return Character.isLetterOrDigit(before)
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private boolean isContraction(int at) {
    char one = charBehind(at, 1);
    char two = charBehind(at, 2);
    if ("smtd".indexOf(one) >= 0 && endsWord(two)) {
      return true;
    }
    String pair = String.valueOf(new char[] {one, two});
    return CONTRACTED.contains(pair) && endsWord(charBehind(at, 3));
  }

  private @Nullable Replacement doubleQuote(int at, Flanks flanks) {
    if (html("leftDoubleQuote") != null && flanks.left() && !flanks.right()) {
      openDouble++;
      return replacement(1, "leftDoubleQuote");
    }
    if (html("rightDoubleQuote") != null && openDouble > 0 && closes(at, flanks)) {
      if (charBehind(at, 1) == '"' && Character.isDigit(Flanks.before(text, at))) {
        return null; // inches before a closing quote: "Monitor 21""
      }
      openDouble--;
      return replacement(1, "rightDoubleQuote");
    }
    return null;
  }

  private boolean closes(int at, Flanks flanks) {
    if (!flanks.right()) {
      return false;
    } else if (!flanks.left()) {
      return true;
    }
    char one = charBehind(at, 1);
    return one != 0
        && Chars.isUnicodePunctuation(text.codePointAt(at + 1))
        && endsWord(charBehind(at, 2));
  }

  private static boolean endsWord(char c) {
    return c == 0 || Chars.isPunctuation(c) || Chars.isSpace(c);
  }

  /** The character some places behind, within the line and its end; 0 beyond. */
  private char charBehind(int at, int places) {
    for (int i = at + 1; i <= at + places; i++) {
      if (i >= text.length()) {
        return 0;
      } else if (text.charAt(i) == '\n') {
        return i == at + places ? '\n' : 0;
      }
    }
    return text.charAt(at + places);
  }

  /**
   * How many bytes of UTF-8 the rest of the line has, counted to 4: Goldmark's rules look ahead.
   */
  private int bytesToLineEnd(int at) {
    int bytes = 0;
    for (int i = at; i < text.length() && bytes < 4; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      if (c == '\n') {
        break;
      }
    }
    return bytes;
  }
}
