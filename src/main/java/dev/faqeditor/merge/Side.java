package dev.faqeditor.merge;

/** Whose version. */
public enum Side {
  /** That of the editor. */
  MINE,
  /** That on disk. */
  THEIRS
}
