package dev.faqeditor.ui.form;

import dev.faqeditor.document.Node;
import dev.faqeditor.editor.EditorState;
import java.util.List;
import javafx.scene.layout.Region;

/** What a form is made of, from top to bottom. */
interface FormPart {

  /** What is put into the form. */
  Region view();

  /** Shows what concerns it of the selected node. */
  void show(Node node, EditorState state);

  /** Its rows, if it has some. */
  default List<NamedRow> rows() {
    return List.of();
  }

  /** Puts the focus into its first control; false if it has none to give it to. */
  default boolean focusFirst() {
    rows().stream().findFirst().ifPresent(row -> row.row().control().focusTarget().requestFocus());
    return !rows().isEmpty();
  }

  /** Makes a row of it be seen. */
  default void reveal() {}

  /** Whether the last {@link #show} made controls that have not been laid out yet. */
  default boolean wasRebuilt() {
    return false;
  }
}
