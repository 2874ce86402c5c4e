package dev.faqeditor.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javax.imageio.ImageIO;

/** A picture of all that is on the screen. */
final class Screenshot {

  private Screenshot() {}

  /** Writes the picture as a PNG. */
  static void writeTo(Path file) {
    WritableImage screen = LiveWindow.onFxThread(Screenshot::take);
    int width = (int) screen.getWidth();
    int height = (int) screen.getHeight();
    int[] pixels = new int[width * height];
    screen
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WritableImage take() {
    Rectangle2D bounds = Screen.getPrimary().getBounds();
    return new Robot().getScreenCapture(null, bounds);
  }
}
