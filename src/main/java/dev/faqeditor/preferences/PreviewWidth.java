package dev.faqeditor.preferences;

/** How wide the page is laid out in the preview. */
public enum PreviewWidth {
  /** As wide as the pane. */
  PANE(0),
  /** As on a telephone. */
  PHONE(390),
  /** As on a tablet. */
  TABLET(768),
  /** As in a window on a desktop. */
  DESKTOP(1200);

  private final int pixels;

  PreviewWidth(int pixels) {
    this.pixels = pixels;
  }

  /** In CSS pixels; 0 for as wide as there is room. */
  public int pixels() {
    return pixels;
  }
}
