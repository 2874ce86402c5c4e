package dev.faqeditor.text;

/** On which side of text inserted right at a position that position stays. */
public enum Bias {
  /** The position stays before what is inserted. */
  BEFORE,
  /** The position moves behind what is inserted. */
  AFTER
}
