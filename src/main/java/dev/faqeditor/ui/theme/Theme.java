package dev.faqeditor.ui.theme;

import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.ui.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;

/** Which look is chosen, and which is shown. To be used on the JavaFX thread. */
public final class Theme {

  private final Supplier<Boolean> isSystemDark;
  private final Background background;
  private final List<Consumer<Boolean>> views = new ArrayList<>();
  private ThemeChoice choice;
  private boolean dark;

  /**
   * The chosen theme; light until the desktop has answered, if it is the system's.
   *
   * @param isSystemDark finds out whether the desktop is dark; may take its time
   * @param background where to ask it
   */
  public Theme(ThemeChoice choice, Supplier<Boolean> isSystemDark, Background background) {
    this.choice = choice;
    this.isSystemDark = isSystemDark;
    this.background = background;
    show(choice == ThemeChoice.DARK);
    choose(choice);
  }

  /**
   * Tells {@code view}, now and at each change, whether the look is dark.
   *
   * @return what ends that
   */
  public Runnable announceTo(Consumer<Boolean> view) {
    views.add(view);
    view.accept(dark);
    return () -> views.remove(view);
  }

  /** Whether the look is dark now. */
  public boolean isDark() {
    return dark;
  }

  /** What the user has chosen. */
  public ThemeChoice choice() {
    return choice;
  }

  /** Shows the chosen look, in the case of {@code SYSTEM} as soon as the desktop has answered. */
  public void choose(ThemeChoice chosen) {
    choice = chosen;
    switch (chosen) {
      case LIGHT -> change(false);
      case DARK -> change(true);
      case SYSTEM ->
          background.run(
              isSystemDark,
              answer -> {
                if (choice == ThemeChoice.SYSTEM) {
                  change(answer);
                }
              });
    }
  }

  private void change(boolean nowDark) {
    if (nowDark != dark) {
      show(nowDark);
    }
  }

  private void show(boolean nowDark) {
    dark = nowDark;
    String sheet = nowDark ? "dark.css" : "light.css"; // AtlantaFX's, by src/build/TrimThemes.java
    Application.setUserAgentStylesheet(Theme.class.getResource(sheet).toExternalForm());
    views.forEach(view -> view.accept(nowDark));
  }
}
