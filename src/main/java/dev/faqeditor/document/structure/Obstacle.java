package dev.faqeditor.document.structure;

/** Why the page can't be rearranged as asked. */
public enum Obstacle {
  /** It is there already, there is no such place, or nothing was given. */
  NOTHING_CHANGES,
  /** Something else stands on the lines of the question. */
  SHARES_ITS_LINE,
  /** The question stands in a list item or a quote, and only makes sense there. */
  IN_LIST_OR_QUOTE,
  /** The question stands in an HTML comment or a code block. */
  IN_COMMENT_OR_CODE,
  /** Raw HTML would no longer close what it opens, or close something else. */
  WRAPPERS,
  /** A question would fall out of the element that tells search engines of the FAQ. */
  LEAVES_FAQ_PAGE,
  /** The pasted text holds no question. */
  NO_QUESTIONS,
  /** The file's encoding lacks a character of what is pasted. */
  NOT_IN_ENCODING,
  /** A text that was refused, and so is in no file, stands in what would go. */
  HOLDS_REFUSED_TEXT,
  /** The page would read otherwise than it should then. */
  CHANGES_OUTLINE
}
