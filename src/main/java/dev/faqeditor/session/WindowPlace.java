package dev.faqeditor.session;

import java.util.List;

/**
 * Where a window is on the screens, and how its panes share it.
 *
 * @param x of its left edge, in pixels of the desktop
 * @param y of its top edge
 * @param width with its frame
 * @param height with its frame
 * @param maximized whether it fills its screen; the rest is then what it goes back to
 * @param dividers between its panes, each from 0 to 1 of the width
 */
public record WindowPlace(
    double x, double y, double width, double height, boolean maximized, List<Double> dividers) {

  /** Copies the dividers. */
  public WindowPlace {
    dividers = List.copyOf(dividers);
  }
}
