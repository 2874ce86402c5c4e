package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What stands in a line; it knows where in the page's text it starts and ends. */
abstract sealed class Inline extends Node {

  private int start;
  private int end;

  /** Says where this stands, in UTF-16 units of the page's text. */
  final void place(int from, int to) {
    this.start = from;
    this.end = to;
  }

  @Override
  public final int getStartOffset() {
    return start;
  }

  @Override
  public final int getEndOffset() {
    return end;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Text in which backslashes and entities are not resolved yet. */
  static final class Words extends Inline {
    private final String text;
    private final int from;
    private int to;

    /** Part of a block's text: a view, so that neighbours join without copying. */
    Words(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
    }

    /** Takes what follows immediately, or refuses. */
    boolean join(int nextFrom, int nextTo) {
      if (nextFrom != to) {
        return false;
      }
      to = nextTo;
      return true;
    }

    String source() {
      return text.substring(from, to);
    }
  }

  /** HTML that is printed as it is: raw HTML, or what the typographer puts. */
  static final class Verbatim extends Inline {
    final String html;
    final boolean raw; // from the page, not from us

    Verbatim(String html, boolean raw) {
      this.html = html;
      this.raw = raw;
    }
  }

  /** The end of a line within a paragraph. */
  static final class LineBreak extends Inline {
    final boolean hard;

    LineBreak(boolean hard) {
      this.hard = hard;
    }
  }

  /** Code in a line. */
  static final class CodeSpan extends Inline {
    final String code;

    CodeSpan(String code) {
      this.code = code;
    }
  }

  /** An element without attributes around other inlines. */
  static final class Styled extends Inline {
    final Style style;

    Styled(Style style) {
      this.style = style;
    }
  }

  /** The elements that delimiters stand for. */
  enum Style {
    EMPHASIS("em"),
    STRONG("strong"),
    DELETED("del"),
    INSERTED("ins"),
    MARKED("mark"),
    SUBSCRIPT("sub"),
    SUPERSCRIPT("sup");

    final String element;

    Style(String element) {
      this.element = element;
    }
  }

  /** A link or an image; its children are the text or the alternative. */
  static final class Link extends Inline {
    final LinkTarget target;
    final boolean image;

    Link(LinkTarget target, boolean image) {
      this.target = target;
      this.image = image;
    }
  }

  /** An address that is its own link: {@code <https://…>}, or found in text. */
  static final class AutoLink extends Inline {
    final String prefix; // what the address lacks, as mailto:
    final String label;

    AutoLink(String prefix, String label) {
      this.prefix = prefix;
      this.label = label;
    }
  }

  /** A mark that leads to a footnote. */
  static final class FootnoteMark extends Inline {
    final FootnoteBlock footnote;
    int occurrence; // of the marks that lead to the same footnote, from 0

    FootnoteMark(FootnoteBlock footnote) {
      this.footnote = footnote;
    }
  }

  /** The box of a task. */
  static final class CheckBox extends Inline {
    final boolean checked;

    CheckBox(boolean checked) {
      this.checked = checked;
    }
  }

  /** An opening bracket that may become a link; text, if it does not. */
  static final class Bracket extends Inline {
    final int from; // in the block's text
    final int labelStart;
    final boolean image;
    final @Nullable DelimiterRun bottom; // the last run before it

    Bracket(int from, int labelStart, boolean image, @Nullable DelimiterRun bottom) {
      this.from = from;
      this.labelStart = labelStart;
      this.image = image;
      this.bottom = bottom;
    }
  }

  /** A run of one delimiter that may open or close a style; what is left of it is text. */
  static final class DelimiterRun extends Inline {
    final char delimiter;
    final int from; // in the block's text
    final int originalLength;
    final boolean canOpen;
    final boolean canClose;
    int length;
    @Nullable DelimiterRun before;
    @Nullable DelimiterRun after;

    DelimiterRun(char delimiter, int from, int length, boolean canOpen, boolean canClose) {
      this.delimiter = delimiter;
      this.from = from;
      this.originalLength = length;
      this.length = length;
      this.canOpen = canOpen;
      this.canClose = canClose;
    }
  }
}
