package dev.faqeditor.ui.form;

import dev.faqeditor.text.Range;
import dev.faqeditor.ui.Blinking;
import java.util.Collection;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyledDocument;

/** A text area that tells of each change what was selected before it and after it. */
final class MarkdownArea extends StyleClassedTextArea implements Blinking {

  /** Is told of a change when all of it is done: also the caret is where it belongs. */
  interface Listener {
    void changed(Range before, Range after);
  }

  /** Option types letters there. */
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private static final Duration BLINK = Duration.millis(500); // RichTextFX's own

  private final Listener listener;
  private Predicate<String> pasting = pasted -> false;

  MarkdownArea(Listener listener) {
    this.listener = listener;
    addEventFilter(KeyEvent.KEY_TYPED, MarkdownArea::ignoreCommands);
    focusedProperty().addListener((o, was, is) -> setBlinking(true)); // as JavaFX's own do
  }

  /** As text fields of JavaFX do; AltGr is no Alt, or Ctrl and Alt. */
  private static void ignoreCommands(KeyEvent typed) {
    if (typed.isAltDown() && !typed.isControlDown() && !MAC) {
      typed.consume();
    }
  }

  /** Lets {@code pasting} do what pasting a text means; it says false where that is nothing new. */
  void setPasting(Predicate<String> pasting) {
    this.pasting = pasting;
  }

  @Override
  public void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted == null || !pasting.test(pasted)) {
      super.paste();
    }
  }

  /** Puts in what the clipboard holds as it is. */
  void pastePlain() {
    super.paste();
  }

  @Override
  public void setBlinking(boolean blinking) {
    getCaretSelectionBind().getUnderlyingCaret().setBlinkRate(blinking ? BLINK : Duration.ZERO);
  }

  /** What is selected. */
  Range range() {
    return new Range(getAnchor(), getCaretPosition());
  }

  /** Selects this, or what there is of it, and shows it. */
  void select(Range range) {
    Range inside = range.within(getLength());
    selectRange(inside.anchor(), inside.position());
    requestFollowCaret();
  }

  @Override
  public void replace(
      int start,
      int end,
      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    Range before = range();
    String was = getText();
    super.replace(start, end, replacement);
    if (!was.equals(getText())) { // styles alone can be replaced too
      listener.changed(before, range());
    }
  }
}
