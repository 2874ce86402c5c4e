package dev.faqeditor.ui.preview;

import dev.faqeditor.preferences.PreviewWidth;

/** What the preview asks of the window around it. */
public interface PreviewHost {

  /**
   * A link on the page was clicked.
   *
   * @param address as the page prints it
   */
  void followLink(String address);

  /** Another width was chosen for the page. */
  void chooseWidth(PreviewWidth width);

  /** Something was done that can't be seen: to be said in passing. */
  void say(String text);
}
