package dev.faqeditor.ui.form;

import dev.faqeditor.document.BooleanWord;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** Yes or no, in the words that the front matter uses for it. */
final class SwitchControl implements FieldControl {

  private final CheckBox box = new CheckBox();
  private String value = "";
  private boolean showing;

  /**
   * A box that is not ticked.
   *
   * @param writer is told the word for what the user chose
   */
  SwitchControl(String id, FieldWriter writer) {
    box.setId(id);
    box.selectedProperty()
        .addListener(
            (o, was, is) -> {
              if (!showing) {
                writer.chose(BooleanWord.opposite(value));
              }
            });
  }

  @Override
  public Region view() {
    return box;
  }

  @Override
  public void show(String shown) {
    value = shown;
    showing = true;
    try {
      box.setText(shown);
      box.setSelected(BooleanWord.isTrue(shown));
    } finally {
      showing = false;
    }
  }

  @Override
  public boolean holds(String shown) {
    return !BooleanWord.opposite(shown).isEmpty();
  }

  @Override
  public void setEditable(boolean editable) {
    box.setDisable(!editable);
  }
}
