package dev.faqeditor.ui;

import java.util.Locale;

/** The same in Swedish, whose words have other letters to be reached by. */
class SwedishAccessibilityJourney extends AccessibilityJourney {

  @Override
  protected Locale locale() {
    return Locale.forLanguageTag("sv");
  }
}
