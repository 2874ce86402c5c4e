package dev.faqeditor.git.difference;

/**
 * A line of a hunk.
 *
 * @param before its number in the old version, from 1; 0 where it is added
 * @param after its number in the new version, from 1; 0 where it is removed
 * @param content with its line end; a line ends at {@code \n}, a lone {@code \r} is text
 */
public record DiffLine(Kind kind, int before, int after, String content) {

  /** Which version has the line. */
  public enum Kind {
    /** Both. */
    CONTEXT(' '),
    /** Only the old one. */
    REMOVED('-'),
    /** Only the new one. */
    ADDED('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** What stands in front of the line in a patch. */
    public char sign() {
      return sign;
    }
  }

  /** The line without its line end. */
  public String text() {
    return content.substring(0, content.length() - lineEnd().length());
  }

  /** {@code \n}, {@code \r\n}, or "" at the end of a version that doesn't end in a line end. */
  public String lineEnd() {
    if (!content.endsWith("\n")) {
      return "";
    }
    return content.endsWith("\r\n") ? "\r\n" : "\n";
  }

  boolean isIn(Kind version) {
    return kind == version || kind == Kind.CONTEXT;
  }
}
