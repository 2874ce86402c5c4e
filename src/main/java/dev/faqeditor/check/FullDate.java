package dev.faqeditor.check;

import java.util.Optional;

/**
 * Dates that YAML takes for dates and Hugo does not: with one digit for the month or the day, a
 * time without seconds or with one digit for minutes or seconds, a small {@code t}, an offset
 * without minutes. Hugo 0.111 makes the first day of the year 1 of them without a word.
 */
final class FullDate {

  private final String raw;
  private final StringBuilder full = new StringBuilder();
  private int at;

  private FullDate(String raw) {
    this.raw = raw;
  }

  /** How it is written in full; empty if it already is, or if it is no such date. */
  static Optional<String> of(String raw) {
    FullDate date = new FullDate(raw);
    return date.read() && !date.full.toString().equals(raw)
        ? Optional.of(date.full.toString())
        : Optional.empty();
  }

  private boolean read() {
    boolean day = digits(4, 4) && mark('-') && digits(1, 2) && mark('-') && digits(1, 2);
    return day && (at == raw.length() || readTime());
  }

  private boolean readTime() {
    char separator = raw.charAt(at++);
    if ("Tt ".indexOf(separator) < 0) {
      return false;
    }
    full.append(separator == 't' ? 'T' : separator);
    if (!hour() || !mark(':') || !digits(1, 2)) {
      return false;
    }
    if (peek() != ':') {
      full.append(":00");
    } else if (!mark(':') || !digits(1, 2) || (peek() == '.' && !readFraction())) {
      return false;
    }
    return at == raw.length() || readOffset();
  }

  private boolean readFraction() {
    return mark('.') && digits(1, 9);
  }

  private boolean readOffset() {
    if (peek() == ' ') {
      full.append(raw.charAt(at++));
    }
    if (peek() == 'Z') {
      return mark('Z') && at == raw.length();
    }
    if (peek() != '+' && peek() != '-') {
      return false;
    }
    full.append(raw.charAt(at++));
    if (raw.length() - at == 2) {
      boolean hours = digits(2, 2);
      full.append(":00");
      return hours;
    }
    int start = at;
    full.append(raw, start, raw.length());
    at = raw.length();
    return isRestOfOffset(raw.substring(start));
  }

  private static boolean isRestOfOffset(String rest) {
    String digits = rest.length() == 5 && rest.charAt(2) == ':' ? rest.replace(":", "") : rest;
    return digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** One digit is enough for Hugo here. */
  private boolean hour() {
    int start = at;
    boolean read = digits(1, 2);
    if (at - start == 1) {
      full.deleteCharAt(full.length() - 2);
    }
    return read;
  }

  /** Digits, padded to two where one is enough. */
  private boolean digits(int least, int most) {
    int start = at;
    while (at < raw.length() && at - start < most && peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (most == 2 && at - start == 1) {
      full.append('0');
    }
    full.append(raw, start, at);
    return at - start >= least;
  }

  private boolean mark(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    full.append(wanted);
    return true;
  }

  private char peek() {
    return at < raw.length() ? raw.charAt(at) : '\0';
  }
}
