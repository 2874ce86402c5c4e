package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.document.WrittenDate;
import dev.faqeditor.editor.Editor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What a field that is added says first. */
final class FirstValue {

  private final Editor editor;

  FirstValue(Editor editor) {
    this.editor = editor;
  }

  /** A value of the type; a date is today's, written as the page writes its dates. */
  String of(ValueType type) {
    return switch (type) {
      case BOOLEAN -> "false";
      case INTEGER -> "10";
      case DECIMAL -> "1.0";
      case DATE -> today();
      default -> "";
    };
  }

  private String today() {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate date = LocalDate.ofInstant(editor.now(), zone);
    LocalTime time = LocalTime.ofInstant(editor.now(), zone);
    return editor.state().document().page().fields().stream()
        .filter(field -> field.type() == ValueType.DATE)
        .map(Field::value)
        .map(WrittenDate::read)
        .flatMap(Optional::stream)
        .findFirst()
        .map(model -> model.with(date).with(time).text())
        .orElse(date.toString());
  }
}
