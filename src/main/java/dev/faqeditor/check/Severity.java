package dev.faqeditor.check;

/** How bad a finding is, worst first. */
public enum Severity {
  /** The site fails to build, or readers or search engines miss something. */
  ERROR,
  /** The site prints something else than what is meant. */
  WARNING,
  /** Worth a look. */
  HINT
}
