package dev.faqeditor.ui.window;

import dev.faqeditor.session.WindowPlace;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Where a window is on the screens. Some window managers (seen with openbox) first give a JavaFX
 * window GTK's own 200 by 200 pixels, so for its first second its place is asked for again.
 */
final class StagePlace {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double TITLE_BAR = 30;
  private static final double STEP = 28; // from one new window to the next
  private static final Duration FIRST = Duration.seconds(1);

  private final Stage stage;
  private Rectangle2D normal = Rectangle2D.EMPTY; // what it has while it is not maximized
  private boolean settled;

  StagePlace(Stage stage) {
    this.stage = stage;
  }

  /** The place of a first window: in the middle of the screen, or all of it where that is small. */
  static WindowPlace usual() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height,
        screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT,
        List.of());
  }

  /** A place beside another, so that both windows are seen. */
  static WindowPlace beside(WindowPlace other) {
    WindowPlace stepped =
        new WindowPlace(
            other.x() + STEP,
            other.y() + STEP,
            other.width(),
            other.height(),
            other.maximized(),
            other.dividers());
    return isOnScreen(stepped) ? stepped : usual();
  }

  /** The screens as the desktop has them now. */
  static String screens() {
    return Screen.getScreens().stream()
        .map(Screen::getBounds)
        .map(
            b ->
                "%.0fx%.0f%+.0f%+.0f"
                    .formatted(b.getWidth(), b.getHeight(), b.getMinX(), b.getMinY()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Whether the user could take hold of a window there. */
  static boolean isOnScreen(WindowPlace place) {
    return place.width() >= 200
        && place.height() >= 100
        && Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .anyMatch(
                screen ->
                    screen.contains(place.x() + place.width() / 2, place.y() + TITLE_BAR)
                        && place.width() <= screen.getWidth() + TITLE_BAR
                        && place.height() <= screen.getHeight() + TITLE_BAR);
  }

  /** Shows the stage at a place. */
  void show(WindowPlace place) {
    normal = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
    stage.setMaximized(place.maximized());
    ask();
    InvalidationListener moved = bounds -> Platform.runLater(this::moved);
    stage.widthProperty().addListener(moved);
    stage.heightProperty().addListener(moved);
    stage.xProperty().addListener(moved);
    stage.yProperty().addListener(moved);
    PauseTransition end = new PauseTransition(FIRST);
    end.setOnFinished(event -> settled = true);
    end.play();
    stage.show();
  }

  private void moved() {
    if (!settled) {
      ask();
    } else if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  private void ask() {
    if (!stage.isMaximized()) {
      stage.setX(normal.getMinX());
      stage.setY(normal.getMinY());
      stage.setWidth(normal.getWidth());
      stage.setHeight(normal.getHeight());
    }
  }

  /** Where it is now, with these dividers between its panes. */
  WindowPlace now(List<Double> dividers) {
    return new WindowPlace(
        normal.getMinX(),
        normal.getMinY(),
        normal.getWidth(),
        normal.getHeight(),
        stage.isMaximized(),
        dividers);
  }
}
