package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.text.Range;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The control that shows one field and lets the user change it. */
interface FieldControl {

  /** What is put into the form. */
  Region view();

  /** What gets the focus, and what the label is for. */
  default Region focusTarget() {
    return view();
  }

  /** What the mnemonic of the label leads to, by what is shown now. */
  default Region labelled() {
    return focusTarget();
  }

  /** Shows a value; does nothing where it is shown already. */
  void show(String value);

  /**
   * Shows what the field says, or what was typed and refused.
   *
   * @param value the field's, or the draft's
   */
  default void show(Field field, String value) {
    show(value);
  }

  /** Whether the control shows this value as it is. If not, it must not be edited. */
  boolean holds(String value);

  /** Lets the user change the value, or only read it. */
  void setEditable(boolean editable);

  /** Selects some of the value, or what there is of it; does nothing where there are no carets. */
  default void select(Range range) {}

  /** What is selected while the control has the focus; empty where there are no carets. */
  default Optional<Range> selected() {
    return Optional.empty();
  }
}
