package dev.faqeditor.ui.window;

import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** The sizes as a spinner goes through them. */
final class ZoomSteps extends SpinnerValueFactory<Integer> {

  ZoomSteps(int now) {
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer percent) {
            return percent + " %";
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    setValue(now);
  }

  @Override
  public void decrement(int steps) {
    setValue(Zoom.next(getValue(), -1));
  }

  @Override
  public void increment(int steps) {
    setValue(Zoom.next(getValue(), 1));
  }
}
