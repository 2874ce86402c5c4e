package dev.faqeditor.merge;

/** What to take where both sides changed the same. */
public enum Choice {
  /** What the editor has. */
  MINE,
  /** What is on disk. */
  THEIRS,
  /** The one and then the other; only where that has a meaning. */
  BOTH
}
