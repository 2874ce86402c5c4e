package dev.faqeditor.preferences;

import java.util.Locale;
import java.util.Optional;

/** The languages that a user can choose for the program itself; pages have their own. */
public enum LanguageChoice {
  /** As the system has it. */
  SYSTEM,
  /** English. */
  EN,
  /** Swedish. */
  SV;

  /** The language; empty for the system's. */
  public Optional<Locale> locale() {
    return this == SYSTEM
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(name().toLowerCase(Locale.ROOT)));
  }
}
