package dev.faqeditor.preview.goldmark;

/** Finds where addresses end: those in angle brackets, and those that Goldmark links by itself. */
final class Addresses {

  private static final String IN_MAIL_NAME = ".!#$%&'*+/=?^_`{|}~-";
  private static final String IN_HOST = "-@:%._+~#=";
  private static final String IN_PATH = "-@:%_+.~#$!?&/=();,'\">^{}[]`";

  private Addresses() {}

  /**
   * Where an absolute address ends: a scheme of 2 to 32 characters, a colon, and anything but
   * blanks and angle brackets (CommonMark 0.31, section 6.5).
   *
   * @return the index behind it, or -1
   */
  static int uriEnd(String text, int from) {
    if (from >= text.length() || !Chars.isLetter(text.charAt(from))) {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && isInScheme(text.charAt(i))) {
      i++;
    }
    int length = i - from;
    if (length < 2 || length > 32 || i == text.length() || text.charAt(i) != ':') {
      return -1;
    }
    i++;
    while (i < text.length() && text.charAt(i) > ' ' && "<>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isInScheme(char c) {
    return Chars.isAlphanumeric(c) || c == '+' || c == '.' || c == '-';
  }

  /** Where a mail address ends (the rule of HTML's e-mail fields), or -1. */
  static int mailEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isInMailName(text.charAt(at))) {
      at++;
    }
    if (at == from || at == text.length() || text.charAt(at) != '@') {
      return -1;
    }
    int end = -1;
    int label = labelEnd(text, at + 1);
    while (label > 0) {
      end = label;
      boolean dot = end < text.length() && text.charAt(end) == '.';
      label = dot ? labelEnd(text, end + 1) : -1;
    }
    return end;
  }

  private static boolean isInMailName(char c) {
    return Chars.isAlphanumeric(c) || IN_MAIL_NAME.indexOf(c) >= 0;
  }

  /** At most 63 letters, digits and hyphens, with a letter or digit at both ends. */
  private static int labelEnd(String text, int from) {
    int end = -1;
    for (int i = from; i < text.length() && i < from + 63; i++) {
      char c = text.charAt(i);
      if (Chars.isAlphanumeric(c)) {
        end = i + 1;
      } else if (c != '-' || i == from) {
        break;
      }
    }
    return end;
  }

  /**
   * Where a web address ends that Goldmark links without brackets: {@code http://}, {@code
   * https://}, {@code ftp://} or {@code www.}, a host with a dot and a small-letter ending, a path.
   *
   * @param limit the end of the line
   * @return the index behind it, or -1
   */
  static int webEnd(String text, int from, int limit) {
    boolean www = text.startsWith("www.", from);
    int host = www ? from + 4 : schemeEnd(text, from);
    int end = host < 0 ? -1 : hostEnd(text, host, limit);
    if (end < 0) {
      return -1;
    }
    if (!www && end < limit && text.charAt(end) == ':') {
      end = portEnd(text, end, limit);
    }
    if (end < limit && "/#?".indexOf(text.charAt(end)) >= 0) {
      end++;
      while (end < limit && isInPath(text.charAt(end), www)) {
        end++;
      }
    }
    return withoutTrail(text, from, end);
  }

  private static int schemeEnd(String text, int from) {
    for (String scheme : new String[] {"http://", "https://", "ftp://"}) {
      if (text.startsWith(scheme, from)) {
        return from + scheme.length();
      }
    }
    return -1;
  }

  /**
   * The host is as long as it can be, at most 256 characters, so that a dot and small letters
   * follow it.
   */
  private static int hostEnd(String text, int from, int limit) {
    int last = from;
    while (last < limit && last < from + 257 && isInHost(text.charAt(last))) {
      last++;
    }
    for (int dot = Math.min(last - 1, from + 256); dot > from; dot--) {
      if (text.charAt(dot) == '.' && dot + 1 < limit && isSmall(text.charAt(dot + 1))) {
        int end = dot + 1;
        while (end < limit && isSmall(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private static int portEnd(String text, int colon, int limit) {
    int end = colon + 1;
    while (end < limit && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end == colon + 1 ? colon : end;
  }

  private static boolean isInHost(char c) {
    return Chars.isAlphanumeric(c) || IN_HOST.indexOf(c) >= 0;
  }

  private static boolean isInPath(char c, boolean www) {
    return Chars.isAlphanumeric(c) || (IN_PATH.indexOf(c) >= 0 && !(www && c == '$'));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Leaves a full stop, unbalanced closing parentheses or an entity at the end to the text. */
  private static int withoutTrail(String text, int from, int end) {
    char last = text.charAt(end - 1);
    if (last == '.') {
      return end - 1;
    } else if (last == ')') {
      int open = 0;
      for (int i = from; i < end; i++) {
        open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      }
      return open < 0 ? end + open : end;
    } else if (last == ';') {
      int i = end - 2;
      while (i >= from && Chars.isAlphanumeric(text.charAt(i))) {
        i--;
      }
      return i < end - 2 && text.charAt(i) == '&' ? i : end;
    }
    return end;
  }

  /**
   * Where a mail address ends that Goldmark links without brackets: its domain has a dot, and no
   * hyphen or underscore follows.
   */
  static int bareMailEnd(String text, int from, int limit) {
    int end = Chars.isPunctuation(text.charAt(from)) ? -1 : mailEnd(text, from);
    if (end < 0 || text.lastIndexOf('.', end - 2) < text.indexOf('@', from)) {
      return -1;
    }
    if (end < limit && (text.charAt(end) == '-' || text.charAt(end) == '_')) {
      return -1;
    }
    return end;
  }
}
