package dev.faqeditor.ui.form;

import dev.faqeditor.ui.IconButton;
import dev.faqeditor.ui.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The days of a month to choose from. One stop of the Tab order: the arrow keys go from day to day,
 * Page Up and Page Down from month to month, Enter or Space chooses.
 */
final class CalendarPane {

  private static final PseudoClass WRITTEN = PseudoClass.getPseudoClass("written");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
  private static final int DAYS = 7;
  private static final int WEEKS = 6;

  private final Label month = new Label();
  private final GridPane grid = new GridPane();
  private final VBox view;
  private final Label[] days = new Label[WEEKS * DAYS];
  private final Consumer<LocalDate> chosen;
  private final Locale locale;
  private final DayOfWeek first;
  private LocalDate written = LocalDate.EPOCH;
  private LocalDate cursor = LocalDate.EPOCH;

  CalendarPane(String id, Consumer<LocalDate> chosen, Messages messages) {
    this.chosen = chosen;
    locale = messages.locale();
    first = WeekFields.of(locale).getFirstDayOfWeek();
    month.getStyleClass().add("calendar-month");
    month.setId(id + "-month");
    month.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(month, Priority.ALWAYS);
    Button today = new Button(messages.text("date.today"));
    today.setId(id + "-today");
    today.getStyleClass().addAll("flat", "add-button");
    today.setOnAction(event -> chosen.accept(LocalDate.now(ZoneId.systemDefault())));
    HBox head =
        new HBox(
            new IconButton(
                id + "-previous",
                "icon-previous",
                messages.text("date.previous"),
                () -> go(cursor.minusMonths(1))),
            month,
            new IconButton(
                id + "-next",
                "icon-next",
                messages.text("date.next"),
                () -> go(cursor.plusMonths(1))),
            today);
    head.getStyleClass().add("calendar-head");
    grid.setId(id);
    grid.getStyleClass().add("calendar-grid");
    grid.setFocusTraversable(true);
    grid.setAccessibleRole(AccessibleRole.DATE_PICKER);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
    view = new VBox(head, grid);
    view.getStyleClass().add("calendar");
  }

  private void fill() {
    for (int i = 0; i < DAYS; i++) {
      Label name = new Label(first.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, locale));
      name.getStyleClass().add("calendar-weekday");
      grid.add(name, i, 0);
    }
    for (int i = 0; i < days.length; i++) {
      int number = i;
      days[i] = new Label();
      days[i].getStyleClass().add("calendar-day");
      days[i].setOnMouseClicked(event -> chosen.accept(topLeft().plusDays(number)));
      grid.add(days[i], i % DAYS, 1 + i / DAYS);
    }
  }

  Region view() {
    return view;
  }

  /** Shows the month of a date, and the date in it. */
  void show(LocalDate date) {
    written = date;
    go(date);
  }

  void focus() {
    grid.requestFocus();
  }

  private void go(LocalDate to) {
    if (to.getYear() < 0 || to.getYear() > 9999) {
      return;
    }
    cursor = to;
    String name = DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.from(to));
    month.setText(name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    LocalDate start = topLeft();
    for (int i = 0; i < days.length; i++) {
      LocalDate day = start.plusDays(i);
      days[i].setText(String.valueOf(day.getDayOfMonth()));
      days[i].pseudoClassStateChanged(WRITTEN, day.equals(written));
      days[i].pseudoClassStateChanged(CURSOR, day.equals(cursor));
      days[i].pseudoClassStateChanged(OTHER_MONTH, day.getMonth() != cursor.getMonth());
    }
    grid.setAccessibleText(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(cursor));
  }

  private LocalDate topLeft() {
    LocalDate start = cursor.withDayOfMonth(1);
    return start.minusDays(Math.floorMod(start.getDayOfWeek().getValue() - first.getValue(), DAYS));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(cursor.minusDays(1));
      case RIGHT -> go(cursor.plusDays(1));
      case UP -> go(cursor.minusDays(DAYS));
      case DOWN -> go(cursor.plusDays(DAYS));
      case PAGE_UP ->
          go(cursor.minus(1, event.isShiftDown() ? ChronoUnit.YEARS : ChronoUnit.MONTHS));
      case PAGE_DOWN ->
          go(cursor.plus(1, event.isShiftDown() ? ChronoUnit.YEARS : ChronoUnit.MONTHS));
      case HOME -> go(cursor.withDayOfMonth(1));
      case END -> go(cursor.withDayOfMonth(cursor.lengthOfMonth()));
      case ENTER, SPACE -> chosen.accept(cursor);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
