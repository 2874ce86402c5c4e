package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;

/**
 * What each page in a browser has around it: the preview and what Hugo prints in its place.
 *
 * @param editor holds the page that is edited
 * @param open which answers are open, in both
 * @param copies puts the page's HTML on the clipboard
 * @param background works off the JavaFX thread
 * @param host the window
 */
record PageSurroundings(
    Editor editor,
    OpenQuestions open,
    HtmlCopies copies,
    Background background,
    PreviewHost host,
    Messages messages) {

  /** The same, but for where HTML is copied from. */
  PageSurroundings withCopies(HtmlCopies others) {
    return new PageSurroundings(editor, open, others, background, host, messages);
  }
}
