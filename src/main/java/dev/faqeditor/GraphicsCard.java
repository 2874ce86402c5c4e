package dev.faqeditor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the machine can draw by a graphics card. Where it can't, OpenGL is drawn by the processor
 * through Mesa's llvmpipe, which JavaFX takes for a card; its own drawing then starts faster and
 * needs some 70 MB less.
 */
final class GraphicsCard {

  private static final String ORDER = "prism.order"; // which ways of drawing JavaFX tries

  private GraphicsCard() {}

  /** Lets JavaFX draw by itself where Linux has no card; what was set by hand stays. */
  static void choose() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    if (linux && System.getProperty(ORDER) == null && !isIn(Path.of("/dev"))) {
      System.setProperty(ORDER, "sw");
    }
  }

  /**
   * Whether there is a card that can be drawn with.
   *
   * @param devices Linux's folder of devices: a kernel's driver makes a render node, NVIDIA's own
   *     may make its own device alone
   */
  static boolean isIn(Path devices) {
    return has(devices.resolve("dri"), "renderD*") || has(devices, "nvidia[0-9]*");
  }

  private static boolean has(Path folder, String name) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
      return found.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }
}
