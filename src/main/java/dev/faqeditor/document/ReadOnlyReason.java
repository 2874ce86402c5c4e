package dev.faqeditor.document;

/** Why a field can be read only; it shows its source then. */
public enum ReadOnlyReason {
  /** It holds keys and values. */
  MAP,
  /** It repeats the value of another key. */
  ALIAS,
  /** A list that holds lists, or keys and values. */
  LIST_OF_COLLECTIONS,
  /** A list with an item that is written over several lines. */
  ITEM_OF_SEVERAL_LINES,
  /** A list with anchors, which other values may depend on. */
  ANCHOR,
  /** A YAML tag says what it is. */
  TAG,
  /** A list with comments between items that share a line. */
  COMMENT,
  /** Written in a way that can't be changed safely. */
  SPELLING
}
