package dev.faqeditor.preview.goldmark;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of links and link reference definitions (CommonMark 0.31, sections 4.7 and 6.3),
 * from left to right.
 */
final class LinkParts {

  /** What a link label may hold at most, in characters. */
  static final int LONGEST_LABEL = 999;

  private static final int MOST_PARENTHESES = 32; // in each other, as in cmark

  private final String text;
  private int at;

  LinkParts(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Where reading has come to. */
  int at() {
    return at;
  }

  /** Reads on from a place before. */
  void goBack(int place) {
    at = place;
  }

  /** Skips white space, also line ends; whether there was some. */
  boolean skipSpaces() {
    int from = at;
    at = Chars.skipSpaces(text, at, text.length());
    return at > from;
  }

  boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean skip(char c) {
    boolean is = is(c);
    at += is ? 1 : 0;
    return is;
  }

  /** What stands up to a closing character, behind the place, in which none opens; or null. */
  @Nullable String upTo(char open, char close) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && Chars.isPunctuation(text.charAt(i + 1))) {
        i++;
      } else if (c == close) {
        String found = text.substring(at, i);
        at = i + 1;
        return found;
      } else if (c == open) {
        return null;
      }
    }
    return null;
  }

  /**
   * An address: in angle brackets, or without blanks and with its parentheses in pairs; or null.
   */
  @Nullable String destination() {
    return is('<') ? bracketedDestination() : bareDestination();
  }

  private @Nullable String bracketedDestination() {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && Chars.isPunctuation(text.charAt(i + 1))) {
        i++;
      } else if (c == '>') {
        String found = text.substring(at + 1, i);
        at = i + 1;
        return found;
      }
    }
    return null;
  }

  private @Nullable String bareDestination() {
    int open = 0;
    int i = at;
    while (i < text.length() && !Chars.isSpace(text.charAt(i))) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && Chars.isPunctuation(text.charAt(i + 1))) {
        i++;
      } else if (c == '(' && ++open > MOST_PARENTHESES) {
        return null;
      } else if (c == ')' && --open < 0) {
        break;
      }
      i++;
    }
    String found = text.substring(at, i);
    at = i;
    return found.isEmpty() ? null : found;
  }

  /** Whether a title may start here. */
  boolean isTitle() {
    return is('"') || is('\'') || is('(');
  }

  /** A title in quotes or parentheses; or null. */
  @Nullable String title() {
    if (!isTitle()) {
      return null;
    }
    char open = text.charAt(at);
    at++;
    return upTo(open, open == '(' ? ')' : open);
  }

  /** The rest of an inline link, from its parenthesis to the closing one; or null. */
  @Nullable LinkTarget inlineTarget() {
    at++;
    skipSpaces();
    if (skip(')')) {
      return new LinkTarget("", null);
    }
    String destination = destination();
    if (destination == null) {
      return null;
    }
    skipSpaces();
    if (skip(')')) {
      return new LinkTarget(destination, null);
    }
    String title = title();
    skipSpaces();
    return title != null && skip(')') ? new LinkTarget(destination, title) : null;
  }
}
