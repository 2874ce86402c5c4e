package dev.faqeditor.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** The mouse of Monocle, the headless screen of the tests. */
final class HeadlessMouse {

  private HeadlessMouse() {}

  /**
   * Lets go of the window that the mouse was dragged in last. Monocle keeps it until something is
   * dropped, and then tells that window, which may be closed, that it has been left.
   */
  static void forgetDrag() {
    try {
      Class<?> input = Class.forName("com.sun.glass.ui.monocle.MouseInput");
      Field view = input.getDeclaredField("dragView");
      view.setAccessible(true);
      Method instance = input.getDeclaredMethod("getInstance");
      instance.setAccessible(true);
      view.set(instance.invoke(null), null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("Monocle has changed", e);
    }
  }
}
