package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The front matter is changed by the type of each value, by mouse and by keyboard alone. */
class FormJourney extends FormTest {

  private static final String KINDS =
      """
      ---
      title: Alla slag # det som syns
      date: 2024-05-14T09:12:33+02:00
      lastmod: 2024-02-31
      expiryDate: 2025-01-31
      draft: no
      weight: 0x0F
      tags: [färjor, 'tidtabell', öar]
      aliases:
        - /gamla # från 2019
        - /äldre
      cascade:
        type: faq
      ---
      ## Avsnitt

      {{% question question="Hur?" %}}

      Så.
      {{% /question %}}
      """;

  @Test
  void aDateIsChosenAndTimedAndKeepsItsOffsetAndPrecision(FxRobot robot) throws IOException {
    open(KINDS, "front-matter-cascade");
    robot.clickOn("#front-matter-date-pick");
    until("the calendar has the focus", () -> focusId().equals("front-matter-date-calendar"));
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    until("it is chosen", () -> text("front-matter-date").equals("2024-06-15T09:12:33+02:00"));
    assertThat(focusId()).isEqualTo("front-matter-date");
    robot.push(KeyCode.F4).push(KeyCode.TAB);
    until("the time has the focus", () -> focusId().equals("front-matter-date-time"));
    robot.push(KeyCode.HOME).push(KeyCode.UP).push(KeyCode.END).push(KeyCode.DOWN);
    assertThat(text("front-matter-date")).isEqualTo("2024-06-15T10:12:32+02:00");
    robot.push(KeyCode.ESCAPE);
    assertThat(focusId()).isEqualTo("front-matter-date");
    robot.push(KeyCode.END).push(KeyCode.BACK_SPACE).write("1");
    assertThat(text("front-matter-date")).endsWith("+02:01");
    save(robot);
    assertThat(onDisk())
        .isEqualTo(KINDS.replace("2024-05-14T09:12:33+02:00", "2024-06-15T10:12:32+02:01"));

    robot.clickOn("#front-matter-expiryDate-pick");
    Node tenth =
        robot
            .lookup("#front-matter-expiryDate-calendar .calendar-day")
            .match(day -> ((Label) day).getText().equals("10"))
            .query();
    robot.clickOn(tenth);
    assertThat(text("front-matter-expiryDate")).isEqualTo("2025-01-10");
    robot.clickOn("#front-matter-expiryDate").push(KeyCode.END).push(KeyCode.BACK_SPACE);
    assertThat(onFx(() -> node("front-matter-expiryDate-pick").isDisabled())).isFalse();
    robot.push(KeyCode.BACK_SPACE);
    until("it is refused", () -> note("front-matter-expiryDate").contains("must stay a date"));
    assertThat(onFx(() -> node("front-matter-expiryDate-pick").isDisabled())).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing is left to save", () -> !stage.getTitle().startsWith("*"));
  }

  @Test
  void aNumberIsCountedInItsOwnSpelling(FxRobot robot) throws IOException {
    open(KINDS, "front-matter-cascade");
    robot.clickOn("#front-matter-weight").push(KeyCode.UP);
    assertThat(text("front-matter-weight")).isEqualTo("0x10");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    robot.clickOn("#front-matter-weight-up").clickOn("#front-matter-weight-down");
    save(robot);
    assertThat(onDisk()).isEqualTo(KINDS.replace("0x0F", "0x0E"));
  }

  @Test
  void aListIsArrangedByKeyboardAloneAndByMouse(FxRobot robot) throws IOException {
    open(KINDS, "front-matter-cascade");
    robot.clickOn("#front-matter-weight").push(KeyCode.TAB);
    until("the first tag has the focus", () -> focusId().equals("front-matter-tags-0"));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(focusId()).isEqualTo("front-matter-tags-1");
    robot.push(KeyCode.ENTER).write("vår");
    assertThat(focusId()).isEqualTo("front-matter-tags-2");
    robot.push(KeyCode.TAB).push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(focusId()).isEqualTo("front-matter-tags-2");
    save(robot);
    assertThat(onDisk())
        .isEqualTo(KINDS.replace("[färjor, 'tidtabell', öar]", "['tidtabell', färjor, vår]"));

    focus(robot, "front-matter-aliases-0");
    robot.clickOn("#front-matter-aliases-0-down").clickOn("#front-matter-aliases-0-remove");
    robot.clickOn("#front-matter-aliases-0-remove");
    assertThat(focusId()).isEqualTo("front-matter-aliases-add");
    robot.push(KeyCode.SPACE);
    until("an item has the focus", () -> focusId().equals("front-matter-aliases-0"));
    robot.write("/ny");
    save(robot);
    assertThat(onDisk()).contains("aliases: [/ny]\ncascade:");
    for (int i = 0; i < 40 && (isDirty() || !text("front-matter-tags-0").equals("färjor")); i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    save(robot);
    assertThat(onDisk()).isEqualTo(KINDS);
  }

  @Test
  void whatTheFormCanNotWriteIsShownAndLeftAlone(FxRobot robot) throws IOException {
    open(KINDS, "front-matter-cascade");
    focus(robot, "front-matter-cascade");
    robot.write("x");
    assertThat(text("front-matter-cascade")).contains("type: faq");
    assertThat(note("front-matter-cascade")).contains("keys and values of its own");
    assertThat(isDirty()).isFalse();
    assertThat(note("front-matter-lastmod")).contains("no date that a calendar can show");
    focus(robot, "front-matter-lastmod");
    robot.push(KeyCode.F4).push(KeyCode.END).push(KeyCode.BACK_SPACE).write("0");
    assertThat(note("front-matter-lastmod")).contains("no date");
    robot.push(KeyCode.HOME).push(KeyCode.DELETE).write("3");
    assertThat(text("front-matter-lastmod")).isEqualTo("3024-02-30");
    save(robot);
    assertThat(onDisk()).isEqualTo(KINDS.replace("2024-02-31", "3024-02-30"));
  }

  @Test
  void fieldsComeIntoViewAsTheFocusGoesThroughThem(FxRobot robot) throws IOException {
    open(KINDS, "front-matter-cascade");
    robot.clickOn("#front-matter-title");
    for (int i = 0; i < 40 && !focusId().equals("add-field"); i++) {
      robot.push(KeyCode.TAB);
      assertThat(onFx(this::focusIsInView)).as(focusId()).isTrue();
    }
    assertThat(focusId()).isEqualTo("add-field");
  }

  private boolean focusIsInView() {
    ScrollPane scroll = (ScrollPane) stage.getScene().lookup(".form-scroll");
    Node focused = stage.getScene().getFocusOwner();
    var shown = scroll.localToScene(scroll.getBoundsInLocal());
    var own = focused.localToScene(focused.getBoundsInLocal());
    return own.getMinY() >= shown.getMinY() && own.getMaxY() <= shown.getMaxY();
  }
}
