package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import javafx.scene.control.Label;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Makes the control for a field, by what kind of value it holds. */
final class FieldControls {

  private final Editor editor;
  private final TextMenu menu;
  private final Messages messages;

  FieldControls(Editor editor, TextMenu menu, Messages messages) {
    this.editor = editor;
    this.menu = menu;
    this.messages = messages;
  }

  TextMenu menu() {
    return menu;
  }

  /**
   * A control that shows nothing yet, and types into the field of this name.
   *
   * @param label what the field is called, for controls of several parts
   */
  FieldControl controlFor(Field field, String label) {
    FieldName name = field.name();
    String id = idOf(name);
    FieldWriter writer = new FieldWriter(editor, name);
    return switch (field.type()) {
      case BOOLEAN -> new SwitchControl(id, writer);
      case MARKDOWN -> markdown(id, writer);
      case LIST ->
          field.items().isPresent()
              ? new ListControl(id, label, menu, new ListTyping(editor, name), messages)
              : new SourceControl(id, menu, writer);
      case DATE -> new DateControl(id, menu, writer, messages);
      case INTEGER, DECIMAL -> new NumberControl(id, menu, writer, messages);
      case SOURCE, MAP -> new SourceControl(id, menu, writer);
      case TEXT, ALIAS ->
          field.value().indexOf('\n') >= 0
              ? new SourceControl(id, menu, writer)
              : new LineControl(id, menu, writer);
    };
  }

  private MarkdownControl markdown(String id, FieldWriter writer) {
    MarkdownControl control = new MarkdownControl(id, menu, writer, messages);
    if (writer.name().equals(FieldName.INTRO)
        && control.focusTarget() instanceof StyleClassedTextArea area) {
      Label placeholder = new Label(messages.text("field.intro.placeholder"));
      placeholder.getStyleClass().add("markdown-placeholder");
      placeholder.setWrapText(true);
      area.setPlaceholder(placeholder);
    }
    return control;
  }

  static String idOf(FieldName name) {
    return switch (name.kind()) {
      case QUESTION_TEXT -> "question-text";
      case ANSWER -> "answer";
      case HEADING -> "heading";
      case FRONT_MATTER_SOURCE -> "front-matter";
      case INTRO -> "intro";
      case FRONT_MATTER -> "front-matter-" + name.key();
      case PARAMETER -> "parameter-" + name.key() + name.occurrence();
    };
  }
}
