package dev.faqeditor.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;

/**
 * The text of a label, in which {@code _} stands before the letter that with Alt goes to what the
 * label is for, and {@code __} for an underscore.
 */
public record MnemonicText(String text) {

  /** Makes a label of a field show it, with its key in a tooltip if it has one. */
  public void showOn(Label label) {
    label.setText(text);
    label.setMnemonicParsing(true);
    label.getStyleClass().add("field-label");
    key().ifPresent(key -> Tip.on(label, key));
  }

  /** Such as {@code Alt+T}. */
  private Optional<String> key() {
    int mark = text.replace("__", "..").indexOf('_');
    return mark < 0 || mark + 1 == text.length()
        ? Optional.empty()
        : Optional.of("Alt+" + text.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT));
  }

  /** The text as it is read out. */
  public String plain() {
    return text.replace("__", "\0").replace("_", "").replace("\0", "_");
  }
}
