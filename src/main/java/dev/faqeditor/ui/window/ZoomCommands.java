package dev.faqeditor.ui.window;

import dev.faqeditor.file.SaveResult;
import java.util.function.Consumer;

/** Makes text and preview larger and smaller, says how large, and keeps it. */
final class ZoomCommands {

  /** Says what has become how large: {@code status.zoom.text}, 120. */
  interface Say {
    void say(String key, int percent);
  }

  private final UserSettings settings;
  private final Say say;
  private final Consumer<SaveResult.NotSaved> refused;

  /**
   * The commands of a window.
   *
   * @param refused is told if a size can't be kept
   */
  ZoomCommands(UserSettings settings, Say say, Consumer<SaveResult.NotSaved> refused) {
    this.settings = settings;
    this.say = say;
    this.refused = refused;
  }

  /**
   * Makes all text of the window larger or smaller by a step.
   *
   * @param direction 1 for larger, -1 for smaller, 0 for the usual size
   */
  void text(int direction) {
    settings.change(p -> p.withTextZoom(Zoom.next(p.textZoom(), direction)), refused);
    say.say("status.zoom.text", settings.now().textZoom());
  }

  /** Makes the page in the preview larger or smaller, likewise. */
  void preview(int direction) {
    settings.change(p -> p.withPreviewZoom(Zoom.next(p.previewZoom(), direction)), refused);
    say.say("status.zoom.preview", settings.now().previewZoom());
  }
}
