package dev.faqeditor.ui.form;

import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.SectionLevel;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The level of a section's heading. */
final class LevelPart implements FormPart {

  private static final List<Integer> LEVELS =
      IntStream.rangeClosed(SectionLevel.FIRST, SectionLevel.LAST).boxed().toList();

  private final Editor editor;
  private final Messages messages;
  private final ChoiceBox<Integer> choice = new ChoiceBox<>();
  private final Label note = new Label();
  private final VBox view;
  private boolean showing;

  LevelPart(Editor editor, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    choice.setId("level");
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer level) {
            return level == null ? "" : messages.text("field.level.is", level);
          }

          @Override
          public Integer fromString(String text) {
            return SectionLevel.FIRST; // never asked for
          }
        });
    choice.valueProperty().addListener((o, was, is) -> chosen(is));
    FieldLabel name = new FieldLabel(messages.text("field.level"), "");
    Label label = new Label();
    name.showOn(label);
    label.setLabelFor(choice);
    choice.setAccessibleText(name.plain());
    note.getStyleClass().addAll("field-note", "refusal");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    view = new VBox(label, choice, note);
    view.getStyleClass().add("field-row");
    view.managedProperty().bind(view.visibleProperty());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(Node node, EditorState state) {
    note.setVisible(false);
    int level = node instanceof Section section ? section.level() : 0;
    view.setVisible(level > 0);
    if (level > 0) {
      showLevel(level);
    }
  }

  private void showLevel(int level) {
    showing = true;
    try {
      List<Integer> offered = // a level that can't be set is shown where it is written
          level < SectionLevel.FIRST
              ? IntStream.rangeClosed(level, SectionLevel.LAST).boxed().toList()
              : LEVELS;
      if (!offered.equals(choice.getItems())) {
        choice.getItems().setAll(offered);
      }
      choice.setValue(level);
    } finally {
      showing = false;
    }
  }

  private void chosen(Integer level) {
    if (!showing && level != null && editor.state().selectedNode() instanceof Section section) {
      editor
          .attempt(Act.SET_LEVEL, SectionLevel.set(editor.state().document(), section, level))
          .ifPresent(
              refused -> {
                showLevel(section.level());
                note.setText(messages.text("refused.level"));
                note.setVisible(true);
              });
    }
  }
}
