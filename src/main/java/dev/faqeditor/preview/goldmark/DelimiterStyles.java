package dev.faqeditor.preview.goldmark;

import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.preview.goldmark.Inline.DelimiterRun;
import dev.faqeditor.preview.goldmark.Inline.Style;
import org.jspecify.annotations.Nullable;

/** Which runs of delimiters mean what, with a site's settings. */
final class DelimiterStyles {

  private final boolean strikethrough;
  private final boolean delete;
  private final boolean insert;
  private final boolean mark;
  private final boolean subscript;
  private final boolean superscript;

  DelimiterStyles(GoldmarkSettings settings) {
    this.delete = settings.has(Extension.DELETE);
    this.strikethrough = settings.has(Extension.STRIKETHROUGH);
    this.insert = settings.has(Extension.INSERT);
    this.mark = settings.has(Extension.MARK);
    this.subscript = settings.has(Extension.SUBSCRIPT);
    this.superscript = settings.has(Extension.SUPERSCRIPT);
  }

  /** The run that starts at a place, or null where that is text. */
  @Nullable DelimiterRun at(String text, int at) {
    char delimiter = text.charAt(at);
    boolean emphasis = delimiter == '*' || delimiter == '_';
    if (!emphasis && at > 0 && text.charAt(at - 1) == delimiter) {
      return null; // in a run that was too long
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == delimiter) {
      end++;
    }
    if (!emphasis && !isRun(delimiter, end - at)) {
      return null;
    }
    Flanks flanks = Flanks.of(text, at, end);
    boolean opens = flanks.left();
    boolean closes = flanks.right();
    if (delimiter == '_') {
      opens = flanks.left() && (!flanks.right() || flanks.afterPunctuation());
      closes = flanks.right() && (!flanks.left() || flanks.beforePunctuation());
    }
    return new DelimiterRun(delimiter, at, end - at, opens, closes);
  }

  private boolean isRun(char delimiter, int length) {
    if (length > 2) {
      return false;
    }
    return switch (delimiter) {
      case '~' -> length == 2 ? strikethrough || delete : strikethrough || subscript;
      case '+' -> length == 2 && insert;
      case '=' -> length == 2 && mark;
      case '^' -> length == 1 && superscript;
      default -> false;
    };
  }

  /** Whether one run can open what the other closes. */
  boolean match(DelimiterRun opener, DelimiterRun closer) {
    boolean emphasis = opener.delimiter == '*' || opener.delimiter == '_';
    return opener.delimiter == closer.delimiter && (emphasis || opener.length == closer.length);
  }

  /**
   * What a pair of runs means.
   *
   * @param used how many delimiters of each
   */
  Style style(char delimiter, int used) {
    return switch (delimiter) {
      case '~' -> used == 1 && subscript ? Style.SUBSCRIPT : Style.DELETED;
      case '+' -> Style.INSERTED;
      case '=' -> Style.MARKED;
      case '^' -> Style.SUPERSCRIPT;
      default -> used == 1 ? Style.EMPHASIS : Style.STRONG;
    };
  }
}
