package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.WrittenDate;
import dev.faqeditor.text.Range;
import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A date as it is written, what it means in words, and a calendar below that opens on demand. What
 * is chosen there is written as the date is written now.
 */
final class DateControl implements FieldControl {

  private final TextField text = new TextField();
  private final Label inWords = new Label();
  private final Button pick;
  private final Late<DatePanel> panel;
  private final VBox view;
  private final TypedText typed;
  private final FieldWriter writer;
  private final Messages messages;
  private boolean editable = true;
  private Optional<WrittenDate> written = Optional.empty();

  /**
   * No date.
   *
   * @param menu gives it its context menu
   * @param writer is told what it says after each change by the user
   */
  DateControl(String id, TextMenu menu, FieldWriter writer, Messages messages) {
    this.writer = writer;
    this.messages = messages;
    text.setId(id);
    typed = new TypedText(text, writer, change -> change);
    menu.install(text);
    pick =
        new IconButton(id + "-pick", "icon-calendar", messages.text("date.pick"), this::toggle)
            .traversable();
    HBox.setHgrow(text, Priority.ALWAYS);
    inWords.getStyleClass().add("field-note");
    inWords.setWrapText(true);
    inWords.managedProperty().bind(inWords.visibleProperty());
    inWords.setMinHeight(Region.USE_PREF_SIZE);
    panel = new Late<>(() -> newPanel(id, menu));
    HBox line = new HBox(text, pick);
    line.getStyleClass().add("date-line");
    view = new VBox(line, inWords);
    view.getStyleClass().add("date-control");
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
      toggle();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      close();
      event.consume();
    }
  }

  private DatePanel newPanel(String id, TextMenu menu) {
    DatePanel made = new DatePanel(id, menu, this::choose, this::write, messages);
    view.getChildren().add(made.view());
    view.applyCss(); // or the keys that follow at once would be lost
    view.layout();
    return made;
  }

  private boolean isOpen() {
    return panel.isMade(made -> made.view().isVisible());
  }

  private void toggle() {
    if (isOpen()) {
      close();
    } else if (editable && written.isPresent()) {
      open(written.get());
    }
  }

  private void open(WrittenDate date) {
    DatePanel opened = panel.get();
    opened.view().setVisible(true);
    opened.show(date);
    opened.focusOn(date.date());
  }

  private void close() {
    panel.ifMade(made -> made.view().setVisible(false));
    text.requestFocus();
  }

  private void choose(LocalDate date) {
    written.map(now -> now.with(date)).ifPresent(this::write);
    close();
  }

  private void write(WrittenDate chosen) {
    writer.chose(chosen.text());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public Region focusTarget() {
    return text;
  }

  @Override
  public void show(Field field, String value) {
    show(value);
    boolean refused = !value.equals(field.value()); // of which the row speaks
    inWords.setVisible(written.isPresent() || !refused);
  }

  @Override
  public void show(String value) {
    typed.show(value);
    written = WrittenDate.read(value);
    inWords.setText(written.map(this::words).orElseGet(() -> messages.text("date.unreadable")));
    panel.ifMade(made -> written.ifPresentOrElse(made::show, () -> made.view().setVisible(false)));
    showButton();
  }

  private String words(WrittenDate read) {
    DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    String day = date.withLocale(messages.locale()).format(read.date());
    return read.time()
        .map(at -> day + ", " + TimeField.textOf(read) + " " + read.offset().strip())
        .map(String::strip)
        .orElse(day);
  }

  private void showButton() {
    pick.setDisable(!editable || written.isEmpty());
  }

  @Override
  public boolean holds(String value) {
    return text.getText().equals(value);
  }

  @Override
  public void setEditable(boolean changeable) {
    editable = changeable;
    text.setEditable(changeable);
    showButton();
  }

  @Override
  public void select(Range range) {
    typed.select(range);
  }

  @Override
  public Optional<Range> selected() {
    return Optional.of(typed.selected());
  }
}
