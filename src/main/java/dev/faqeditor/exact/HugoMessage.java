package dev.faqeditor.exact;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that Hugo says.
 *
 * @param kind what it is about, as far as that is known
 * @param file the file of the site that it names; empty if it names none
 * @param onPage whether that is the page itself
 * @param line the line in the file, from 1; 0 if it names none
 * @param column in code points, from 1; 0 if it names none
 * @param subject the name that the kind is about: of a shortcode; "" if none
 * @param text what Hugo says, without the place
 */
public record HugoMessage(
    Kind kind,
    Optional<Path> file,
    boolean onPage,
    int line,
    int column,
    String subject,
    String text) {

  /** What messages are about. */
  public enum Kind {
    /** The site has no shortcode of this name. */
    SHORTCODE_UNKNOWN,
    /** A shortcode is not closed. */
    SHORTCODE_UNCLOSED,
    /** A shortcode is closed that was not opened. */
    SHORTCODE_STRAY,
    /** A shortcode is closed that takes nothing between two tags. */
    SHORTCODE_WITHOUT_INNER,
    /** The front matter can't be read. */
    FRONT_MATTER,
    /** A reference to a page that is not there. */
    REFERENCE,
    /** Something else, in Hugo's words. */
    OTHER
  }

  /** Where it is in the text that Hugo has read, in UTF-16 units; 0 if it names no line. */
  public int offsetIn(String text) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return start;
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    String rest = text.substring(start, end < 0 ? text.length() : end);
    int column = Math.max(0, Math.min(this.column - 1, rest.codePointCount(0, rest.length())));
    return start + rest.offsetByCodePoints(0, column);
  }

  /** The same where a shortcode really stands: of one in another, Hugo names the outer's place. */
  HugoMessage exactlyIn(String text) {
    if (!onPage || line == 0 || subject.isEmpty() || kind == Kind.REFERENCE) {
      return this;
    }
    Matcher tag =
        Pattern.compile("\\{\\{[<%]\\s*/?\\s*" + Pattern.quote(subject) + "(?=[\\s/>%])")
            .matcher(text);
    if (!tag.find(offsetIn(text))) {
      return this;
    }
    int lineStart = text.lastIndexOf('\n', tag.start() - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, tag.start());
    return new HugoMessage(kind, file, true, line, column, subject, this.text);
  }
}
