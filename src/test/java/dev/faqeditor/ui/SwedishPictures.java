package dev.faqeditor.ui;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;

/** The same in Swedish, whose words are longer, in {@code target/pictures/sv}: the form. */
@Tag("pictures")
class SwedishPictures extends Pictures {

  @Override
  protected Locale locale() {
    return Locale.forLanguageTag("sv");
  }

  /** What it waits for is said in English. */
  @Override
  void ofTheWindowInItsStates(FxRobot robot) {}
}
