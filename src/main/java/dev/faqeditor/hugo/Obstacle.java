package dev.faqeditor.hugo;

/** Why a value of the front matter can be read only. */
public enum Obstacle {
  /** It holds keys and values. */
  MAP,
  /** It repeats another value. */
  ALIAS,
  /** A list that holds lists or maps. */
  NESTED,
  /** A list with an item of several lines. */
  MULTI_LINE,
  /** A list with anchors or aliases, which other values may depend on. */
  ANCHOR,
  /** A tag says what it is. */
  TAG,
  /** A list with comments between items that share a line. */
  COMMENT,
  /** Written in a way that we don't read just as Hugo does. */
  SPELLING
}
