package dev.faqeditor.ui.form;

import dev.faqeditor.document.CommonKeys;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.MnemonicText;
import javafx.scene.control.Label;

/**
 * What a field is called.
 *
 * @param text its name, perhaps with a mnemonic
 * @param key its key in the file, where the name is another; else empty
 */
record FieldLabel(String text, String key) {

  static FieldLabel of(FieldName name, Messages messages) {
    return switch (name.kind()) {
      case QUESTION_TEXT -> new FieldLabel(messages.text("field.question"), "");
      case ANSWER -> new FieldLabel(messages.text("field.answer"), "");
      case HEADING -> new FieldLabel(messages.text("field.heading"), "");
      case FRONT_MATTER_SOURCE -> new FieldLabel(messages.text("field.frontMatter"), "");
      case INTRO -> new FieldLabel(messages.text("field.intro"), "");
      case FRONT_MATTER -> ofKey(name.key(), messages);
      case PARAMETER -> {
        String text = name.key().isEmpty() ? "#" + (name.occurrence() + 1) : name.key();
        yield new FieldLabel(text.replace("_", "__"), "");
      }
    };
  }

  /** What a key of the front matter is called; one that Hugo does not know, by itself. */
  static FieldLabel ofKey(String key, Messages messages) {
    return CommonKeys.named(key)
        .map(known -> "field.key." + known.name())
        .filter(messages::has)
        .map(text -> new FieldLabel(messages.text(text), key))
        .orElseGet(() -> new FieldLabel(key.replace("_", "__"), ""));
  }

  /** Makes a label show the name, and its key in a tooltip if a mnemonic gives it one. */
  void showOn(Label label) {
    new MnemonicText(text).showOn(label);
  }

  /** The name as it is read out: without the mark of the mnemonic. */
  String plain() {
    return new MnemonicText(text).plain();
  }
}
