package dev.faqeditor.preferences;

/** The looks that a user can choose. */
public enum ThemeChoice {
  /** As the desktop has it. */
  SYSTEM,
  /** Dark text on light ground. */
  LIGHT,
  /** Light text on dark ground. */
  DARK
}
