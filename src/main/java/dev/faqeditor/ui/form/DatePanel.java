package dev.faqeditor.ui.form;

import dev.faqeditor.document.WrittenDate;
import dev.faqeditor.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a date is picked: a calendar, and the time, if the date has one. */
final class DatePanel {

  private final CalendarPane calendar;
  private final TimeField time;
  private final HBox timeRow;
  private final VBox view;
  private Optional<LocalDate> shown = Optional.empty();

  /**
   * Shows no date.
   *
   * @param id what the ids of its controls start with
   * @param chosen is told of the day that is picked
   * @param written is told of the date with another time
   */
  DatePanel(
      String id,
      TextMenu menu,
      Consumer<LocalDate> chosen,
      Consumer<WrittenDate> written,
      Messages messages) {
    calendar = new CalendarPane(id + "-calendar", chosen, messages);
    time = new TimeField(id + "-time", menu, messages, written);
    Label label = new Label(messages.text("date.time"));
    label.setLabelFor(time.text());
    timeRow = new HBox(label, time.text(), time.note());
    timeRow.getStyleClass().add("time-row");
    timeRow.managedProperty().bind(timeRow.visibleProperty());
    view = new VBox(calendar.view(), timeRow);
    view.getStyleClass().add("date-panel");
    view.managedProperty().bind(view.visibleProperty());
    view.setMaxWidth(Region.USE_PREF_SIZE);
  }

  Region view() {
    return view;
  }

  /** Shows a date; the calendar goes to its day, if that is another. */
  void show(WrittenDate date) {
    if (!shown.equals(Optional.of(date.date()))) {
      calendar.show(date.date());
    }
    shown = Optional.of(date.date());
    timeRow.setVisible(date.time().isPresent());
    if (date.time().isPresent()) {
      time.show(date);
    }
  }

  /** Puts the focus on a day. */
  void focusOn(LocalDate day) {
    calendar.show(day);
    calendar.focus();
  }
}
