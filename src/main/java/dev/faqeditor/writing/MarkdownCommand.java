package dev.faqeditor.writing;

import java.util.Optional;

/** What a writer can do to Markdown. Empty where that makes no sense, and nothing is to be done. */
public enum MarkdownCommand {
  /** Makes what is selected, or the word at the caret, bold; or no longer, if it is. */
  BOLD,
  /** Makes what is selected, or the word at the caret, italic; or no longer, if it is. */
  ITALIC,
  /** Makes what is selected, or the word at the caret, code; or no longer, if it is. */
  CODE,
  /** Makes what is selected, or the word at the caret, a link; or no longer, if it is. */
  LINK,
  /** Makes the selected lines items of a list; or no longer, if they are. */
  BULLET_LIST,
  /** Makes the selected lines items of a numbered list; or no longer, if they are. */
  NUMBERED_LIST,
  /** Makes the selected lines a quote; or no longer, if they are. */
  QUOTE,
  /** Starts a new line, which goes on with the list or quote; on an empty item ends it. */
  NEW_LINE,
  /** Puts the selected items of a list a level in. */
  INDENT,
  /** Puts the selected items of a list a level out. */
  OUTDENT,
  /** Replaces what is selected by a soft hyphen, U+00AD. */
  SOFT_HYPHEN,
  /** Replaces what is selected by a no-break space, U+00A0. */
  NO_BREAK_SPACE;

  /**
   * What pasting does where an address is pasted over text: makes that a link. Empty where what is
   * pasted is to be put in as it is.
   */
  public static Optional<Change> pasting(MarkdownText text, String pasted) {
    return Linking.pasting(text, pasted);
  }

  /** What it does to a text. */
  public Optional<Change> on(MarkdownText text) {
    return switch (this) {
      case BOLD -> Emphasising.of(text, true);
      case ITALIC -> Emphasising.of(text, false);
      case CODE -> Coding.of(text);
      case LINK -> Linking.of(text);
      case BULLET_LIST -> Listing.of(text, false);
      case NUMBERED_LIST -> Listing.of(text, true);
      case QUOTE -> Quoting.of(text);
      case NEW_LINE -> Continuing.of(text);
      case INDENT -> Nesting.of(text, true);
      case OUTDENT -> Nesting.of(text, false);
      case SOFT_HYPHEN -> Optional.of(Typing.of(text, "\u00AD"));
      case NO_BREAK_SPACE -> Optional.of(Typing.of(text, "\u00A0"));
    };
  }
}
