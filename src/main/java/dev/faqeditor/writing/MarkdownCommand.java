package dev.faqeditor.writing;

import java.util.Optional;
import java.util.function.Function;

/** What a writer can do to Markdown. Empty where that makes no sense, and nothing is to be done. */
public enum MarkdownCommand {
  /** Makes what is selected, or the word at the caret, bold; or no longer, if it is. */
  BOLD(text -> Emphasising.of(text, true)),
  /** Makes what is selected, or the word at the caret, italic; or no longer, if it is. */
  ITALIC(text -> Emphasising.of(text, false)),
  /** Makes what is selected, or the word at the caret, code; or no longer, if it is. */
  CODE(Coding::of),
  /** Makes what is selected, or the word at the caret, a link; or no longer, if it is. */
  LINK(Linking::of),
  /** Makes the selected lines items of a list; or no longer, if they are. */
  BULLET_LIST(text -> Listing.of(text, false)),
  /** Makes the selected lines items of a numbered list; or no longer, if they are. */
  NUMBERED_LIST(text -> Listing.of(text, true)),
  /** Makes the selected lines a quote; or no longer, if they are. */
  QUOTE(Quoting::of),
  /** Starts a new line, which goes on with the list or quote; on an empty item ends it. */
  NEW_LINE(Continuing::of),
  /** Puts the selected items of a list a level in. */
  INDENT(text -> Nesting.of(text, true)),
  /** Puts the selected items of a list a level out. */
  OUTDENT(text -> Nesting.of(text, false)),
  /** Replaces what is selected by a soft hyphen, U+00AD. */
  SOFT_HYPHEN(text -> Optional.of(Typing.of(text, "\u00AD"))),
  /** Replaces what is selected by a no-break space, U+00A0. */
  NO_BREAK_SPACE(text -> Optional.of(Typing.of(text, "\u00A0")));

  private final Function<MarkdownText, Optional<Change>> act;

  MarkdownCommand(Function<MarkdownText, Optional<Change>> act) {
    this.act = act;
  }

  /**
   * What pasting does where an address is pasted over text: makes that a link. Empty where what is
   * pasted is to be put in as it is.
   */
  public static Optional<Change> pasting(MarkdownText text, String pasted) {
    return Linking.pasting(text, pasted);
  }

  /** What it does to a text. */
  public Optional<Change> on(MarkdownText text) {
    return act.apply(text);
  }
}
