package dev.faqeditor.hugo;

import java.util.Map;
import java.util.Set;

/**
 * How a site has its Markdown rendered: Hugo's {@code markup.goldmark} settings and {@code
 * enableEmoji}.
 *
 * @param unsafe whether raw HTML is printed; else it becomes a comment
 * @param hardWraps whether a line end in a paragraph is a {@code <br>}
 * @param xhtml whether void elements end with {@code />}
 * @param headingIds how headings get ids of their own
 * @param extensions what is on beyond CommonMark
 * @param typography what the typographer puts instead of plain punctuation, by Hugo's names ({@code
 *     leftDoubleQuote} and so on); what is missing is as Hugo has it, an empty text switches it off
 */
public record GoldmarkSettings(
    boolean unsafe,
    boolean hardWraps,
    boolean xhtml,
    HeadingIds headingIds,
    Set<Extension> extensions,
    Map<String, String> typography) {

  /** How a heading without a written id gets one. */
  public enum HeadingIds {
    /** None does. */
    OFF,
    /** As GitHub has them. */
    GITHUB,
    /** As GitHub has them, accents folded and what is not ASCII dropped. */
    GITHUB_ASCII,
    /** As Hugo's former renderer had them. */
    BLACKFRIDAY
  }

  /** What Goldmark can do beyond CommonMark, where Hugo has a switch for it. */
  public enum Extension {
    /** Definition lists. */
    DEFINITION_LIST,
    /** Footnotes. */
    FOOTNOTE,
    /** Addresses become links. */
    LINKIFY,
    /** Struck-out text between {@code ~} or {@code ~~}. */
    STRIKETHROUGH,
    /** Tables. */
    TABLE,
    /** Lists of tasks. */
    TASK_LIST,
    /** Typographic quotes, dashes and ellipses. */
    TYPOGRAPHER,
    /** Attributes behind a heading. */
    HEADING_ATTRIBUTE,
    /** Attributes behind other blocks. */
    BLOCK_ATTRIBUTE,
    /** Names of emoji between colons. */
    EMOJI,
    /** {@code ~subscript~}; leaves one tilde to strikethrough no longer. */
    SUBSCRIPT,
    /** {@code ^superscript^}. */
    SUPERSCRIPT,
    /** {@code ++inserted++}. */
    INSERT,
    /** {@code ~~deleted~~}, instead of strikethrough. */
    DELETE,
    /** {@code ==marked==}. */
    MARK
  }

  /** What a site without settings of its own has. */
  public static final GoldmarkSettings DEFAULTS =
      new GoldmarkSettings(
          false,
          false,
          false,
          HeadingIds.GITHUB,
          Set.of(
              Extension.DEFINITION_LIST,
              Extension.FOOTNOTE,
              Extension.LINKIFY,
              Extension.STRIKETHROUGH,
              Extension.TABLE,
              Extension.TASK_LIST,
              Extension.TYPOGRAPHER,
              Extension.HEADING_ATTRIBUTE),
          Map.of());

  /** A site that prints raw HTML, as one with FAQ shortcodes in Markdown needs it. */
  public static final GoldmarkSettings UNSAFE =
      new GoldmarkSettings(
          true, false, false, HeadingIds.GITHUB, DEFAULTS.extensions, DEFAULTS.typography);

  /** Copies the collections. */
  public GoldmarkSettings {
    extensions = Set.copyOf(extensions);
    typography = Map.copyOf(typography);
  }

  /** Whether an extension is on. */
  public boolean has(Extension extension) {
    return extensions.contains(extension);
  }
}
