package dev.faqeditor.ui.form;

import dev.faqeditor.document.WrittenDate;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.Messages;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The time of a date, as precisely as it is written. Up and Down count what the caret stands in.
 */
final class TimeField {

  private static final int TIME = 3; // its numbers stand behind those of the day
  private static final int PART = 3; // two digits and what follows them

  private final TextField text = new TextField();
  private final Label note = new Label();
  private final Messages messages;
  private final Projection projection = new Projection();
  private final Consumer<WrittenDate> chosen;
  private @Nullable WrittenDate shown;

  TimeField(String id, TextMenu menu, Messages messages, Consumer<WrittenDate> chosen) {
    this.messages = messages;
    this.chosen = chosen;
    text.setId(id);
    text.setPrefColumnCount(8);
    text.setAccessibleText(messages.text("date.time"));
    text.textProperty().addListener((o, was, is) -> typed(is));
    text.focusedProperty().addListener((o, was, is) -> giveUp());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    menu.install(text);
    note.getStyleClass().add("field-note");
    note.setWrapText(true);
  }

  TextField text() {
    return text;
  }

  /** What is in the way of what was typed. */
  Label note() {
    return note;
  }

  void show(WrittenDate date) {
    shown = date;
    note.setText("");
    if (!date.time().equals(read(text.getText(), date))) {
      projection.write(text.getText(), textOf(date), text::replaceText);
    }
  }

  /** The time as it is written, without the date and the offset. */
  static String textOf(WrittenDate date) {
    List<Span> numbers = date.numbers();
    return date.text().substring(numbers.get(TIME).start(), numbers.get(numbers.size() - 1).end());
  }

  private void typed(String now) {
    if (shown != null && !projection.isWriting()) {
      WrittenDate date = shown;
      Optional<LocalTime> time = read(now, date);
      note.setText(time.isPresent() ? "" : messages.text("date.time.refused", textOf(date)));
      time.map(date::with).filter(with -> !with.equals(date)).ifPresent(chosen);
    }
  }

  /** What is no time is forgotten when the focus goes. */
  private void giveUp() {
    if (shown != null && read(text.getText(), shown).isEmpty()) {
      note.setText("");
      projection.write(text.getText(), textOf(shown), text::replaceText);
    }
  }

  private static Optional<LocalTime> read(String text, WrittenDate date) {
    String written = textOf(date);
    boolean sameShape = text.length() == written.length();
    for (int i = 0; sameShape && i < text.length(); i++) {
      boolean digit = Character.isDigit(written.charAt(i));
      sameShape = digit ? Character.isDigit(text.charAt(i)) : text.charAt(i) == written.charAt(i);
    }
    try {
      return sameShape ? Optional.of(LocalTime.parse(padded(text))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Front matter may write one digit where ISO 8601 wants two. */
  private static String padded(String time) {
    return time.replaceAll("(?<![0-9.])([0-9])(?![0-9])", "0$1");
  }

  private void pressed(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (!arrow || event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
      return;
    }
    event.consume();
    if (shown != null && shown.time().isPresent()) {
      int caret = text.getCaretPosition();
      chosen.accept(counted(shown, caret, event.getCode() == KeyCode.UP ? 1 : -1));
      text.positionCaret(caret);
    }
  }

  private static WrittenDate counted(WrittenDate date, int caret, int by) {
    LocalTime time = date.time().orElse(LocalTime.MIDNIGHT);
    int part = Math.min(caret / PART, date.numbers().size() - TIME - 1);
    return date.with(
        switch (part) {
          case 0 -> time.plusHours(by);
          case 1 -> time.plusMinutes(by);
          default -> time.plusSeconds(by);
        });
  }
}
