package dev.faqeditor.ui;

import java.io.IOException;
import java.nio.file.Files;
import org.testfx.api.FxRobot;

/** Brings a window to the states of a page that another program has changed. */
final class DiskStates {

  private final WindowTest test;
  private final FxRobot robot;

  DiskStates(WindowTest test, FxRobot robot) {
    this.test = test;
    this.robot = robot;
  }

  /** The bar is shown, since there are changes that are not saved. */
  void change(String theirs) throws IOException {
    Files.writeString(test.page, theirs);
    WindowTest.until("the bar is there", () -> test.isThere("#disk-changed"));
  }

  void compare() {
    robot.clickOn("#disk-compare");
    WindowTest.until("it is compared", () -> test.isThere("#compare-view .difference-line"));
  }

  /** The merge asks at least one thing. */
  void merge() {
    robot.clickOn("#disk-merge");
    WindowTest.until("it is merged", () -> test.isThere("#choice-0-MINE"));
  }
}
