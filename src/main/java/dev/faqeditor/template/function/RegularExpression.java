package dev.faqeditor.template.function;

import dev.faqeditor.template.value.TemplateStop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of Go's (RE2), put into Java's syntax. Where Java has more than RE2, such as
 * references back and looking around, it is refused as RE2 does.
 */
final class RegularExpression {

  private static final int LONGEST = 2000;
  private static final int MOST_REPEATS = 1000;

  private final String source;
  private final StringBuilder java = new StringBuilder();
  private final Map<String, Integer> names = new HashMap<>();
  private int at;
  private int groups;
  private boolean multiline;

  private RegularExpression(String source) {
    this.source = source;
  }

  /**
   * An expression that Java reads.
   *
   * @param names the numbers of its named groups
   */
  record Compiled(Pattern pattern, Map<String, Integer> names) {}

  static Compiled of(String source) {
    RegularExpression expression = new RegularExpression(source);
    try {
      if (source.length() > LONGEST) {
        throw expression.refused("too long");
      }
      expression.translate();
      int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CASE;
      return new Compiled(Pattern.compile(expression.java.toString(), flags), expression.names);
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw expression.refused("can't be read");
    }
  }

  private TemplateStop refused(String why) {
    return TemplateStop.wrongArgument("regular expression " + source + ": " + why);
  }

  private void translate() {
    while (at < source.length()) {
      char c = source.charAt(at);
      switch (c) {
        case '\\' -> translateEscape(false);
        case '[' -> translateClass();
        case '(' -> translateGroup();
        case '$' -> take(multiline ? "$" : "\\z");
        case '{' -> translateBrace();
        case '*', '+', '?' -> translateRepetition(c);
        default -> take(String.valueOf(c));
      }
    }
  }

  private void take(String translated) {
    java.append(translated);
    at++;
  }

  private void translateRepetition(char c) {
    take(String.valueOf(c));
    if (at < source.length() && (source.charAt(at) == '+' || source.charAt(at) == '*')) {
      throw refused("invalid nested repetition operator");
    }
  }

  /** A count, or else a plain brace. */
  private void translateBrace() {
    int end = source.indexOf('}', at);
    String count = end < 0 ? "" : source.substring(at + 1, end);
    String[] bounds = count.split(",", -1);
    boolean counts =
        !bounds[0].isEmpty()
            && bounds.length <= 2
            && count.chars().allMatch(c -> c == ',' || (c >= '0' && c <= '9'));
    if (!counts) {
      take("\\{");
      return;
    }
    for (String bound : bounds) {
      if (bound.length() > 4 || (!bound.isEmpty() && Integer.parseInt(bound) > MOST_REPEATS)) {
        throw refused("invalid repeat count");
      }
    }
    java.append(source, at, end);
    at = end;
    translateRepetition('}');
  }

  private void translateEscape(boolean inClass) {
    char letter = at + 1 < source.length() ? source.charAt(at + 1) : '\0';
    if (letter == '\0' || (letter >= '1' && letter <= '9') || "GRXZkNcheu".indexOf(letter) >= 0) {
      throw refused("invalid escape sequence");
    }
    boolean property = (letter == 'p' || letter == 'P') && source.startsWith("{", at + 2);
    if (property) {
      int end = source.indexOf('}', at);
      String name = end < 0 ? "" : source.substring(at + 3, end).replace("^", "");
      boolean negated = source.startsWith("^", at + 3) == (letter == 'p');
      java.append(negated ? "\\P{" : "\\p{").append(name.length() > 2 ? "Is" : "");
      java.append(name).append('}');
      at = end < 0 ? source.length() : end + 1;
      return;
    }
    if (letter == 'C') {
      java.append('.');
    } else if (letter == 's' || letter == 'S') {
      java.append(inClass ? "\\" + letter : letter == 's' ? "[\\t\\n\\f\\r ]" : "[^\\t\\n\\f\\r ]");
    } else if (letter == 'b' && !inClass) {
      java.append("\\b");
    } else if (letter == 'Q') {
      int end = source.indexOf("\\E", at + 2);
      String quoted = source.substring(at + 2, end < 0 ? source.length() : end);
      java.append(Pattern.quote(quoted));
      at = end < 0 ? source.length() : end + 2;
      return;
    } else {
      java.append('\\').append(letter);
    }
    at += 2;
  }

  private void translateClass() {
    take("[");
    if (source.startsWith("^", at)) {
      take("^");
    }
    if (source.startsWith("]", at)) {
      take("\\]");
    }
    while (at < source.length() && source.charAt(at) != ']') {
      char c = source.charAt(at);
      if (source.startsWith("[:", at) && source.indexOf(":]", at) > 0) {
        int end = source.indexOf(":]", at);
        java.append(posix(source.substring(at + 2, end)));
        at = end + 2;
      } else if (c == '\\') {
        translateEscape(true);
      } else {
        take(c == '[' || c == '&' || c == '#' ? "\\" + c : String.valueOf(c));
      }
    }
    if (at >= source.length()) {
      throw refused("missing closing ]");
    }
    take("]");
  }

  private String posix(String name) {
    boolean negated = name.startsWith("^");
    String meant =
        switch (negated ? name.substring(1) : name) {
          case "alnum" -> "p{Alnum}";
          case "alpha" -> "p{Alpha}";
          case "ascii" -> "p{ASCII}";
          case "blank" -> "p{Blank}";
          case "cntrl" -> "p{Cntrl}";
          case "digit" -> "p{Digit}";
          case "graph" -> "p{Graph}";
          case "lower" -> "p{Lower}";
          case "print" -> "p{Print}";
          case "punct" -> "p{Punct}";
          case "space" -> "p{Space}";
          case "upper" -> "p{Upper}";
          case "word" -> "w";
          case "xdigit" -> "p{XDigit}";
          default -> throw refused("invalid character class range");
        };
    boolean word = meant.equals("w");
    return "\\" + (negated ? (word ? "W" : meant.replace('p', 'P')) : meant);
  }

  private void translateGroup() {
    if (!source.startsWith("(?", at)) {
      groups++;
      take("(");
      return;
    }
    boolean named = source.startsWith("(?P<", at);
    boolean shortNamed = source.startsWith("(?<", at) && !isLook(at + 3);
    if (named || shortNamed) {
      int start = at + (named ? 4 : 3);
      int end = source.indexOf('>', start);
      if (end < 0) {
        throw refused("invalid named capture");
      }
      groups++;
      names.put(source.substring(start, end), groups);
      java.append('(');
      at = end + 1;
      return;
    }
    int end = at + 2;
    List<Character> flags = new ArrayList<>();
    while (end < source.length() && "imsU-".indexOf(source.charAt(end)) >= 0) {
      flags.add(source.charAt(end));
      end++;
    }
    char last = end < source.length() ? source.charAt(end) : '\0';
    if ((last != ':' && last != ')') || flags.contains('U')) {
      throw refused("invalid or unsupported Perl syntax");
    }
    int minus = flags.indexOf('-');
    int m = flags.indexOf('m');
    multiline |= m >= 0 && (minus < 0 || m < minus);
    java.append(source, at, end + 1);
    at = end + 1;
  }

  private boolean isLook(int offset) {
    return offset < source.length() && "=!".indexOf(source.charAt(offset)) >= 0;
  }
}
