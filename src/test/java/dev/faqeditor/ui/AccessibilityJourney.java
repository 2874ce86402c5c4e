package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Walks the scene in its states: every control says what it is and can be reached by Tab. */
class AccessibilityJourney extends WindowTest {

  @Test
  void everyControlHasANameATooltipAndAPlaceInTheTabOrder(FxRobot robot) throws Exception {
    new TestRepository(folder);
    clickQuestion(robot, 0, 1);
    check(robot, "a question");
    robot.push(KeyCode.F9);
    until("Hugo has done what it can", () -> !exactBadge().equals("Rendering…"));
    check(robot, "exact mode");
    robot.push(KeyCode.F9);
    robot.push(KeyCode.LEFT);
    until("a section is shown", () -> stage.getScene().lookup("#heading") != null);
    check(robot, "a section");
    robot.push(KeyCode.HOME);
    until("the page is shown", () -> stage.getScene().lookup("#front-matter-title") != null);
    check(robot, "the page");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    until("the findings are shown", () -> stage.getScene().lookup("#findings").isVisible());
    check(robot, "the findings");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the review is shown", () -> stage.getScene().lookup("#review") != null);
    check(robot, "the review");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    robot.push(KeyCode.ALT, KeyCode.F3);
    until("the find bar is shown", () -> stage.getScene().lookup("#preview-find-bar").isVisible());
    check(robot, "the find bar");
    robot.push(KeyCode.ESCAPE);
    writeAnswer(robot, 0, 0, "Å");
    DiskStates disk = new DiskStates(this, robot);
    disk.change(original.replace("Biljetten köper", "Färdbeviset köper"));
    check(robot, "the bar of a changed file");
    disk.compare();
    check(robot, "the comparison");
    disk.merge();
    robot.clickOn("#choice-0-MINE");
    check(robot, "the merge");
    robot.clickOn("#merge-apply");
    until("it is applied", () -> stage.getScene().lookup("#merge-view") == null);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> !stage.getTitle().startsWith("*"));
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("the window is empty", () -> stage.getScene().lookup("#open") != null);
    check(robot, "the empty window");
  }

  private String exactBadge() {
    return ((Label) stage.getScene().lookup("#exact-badge")).getText();
  }

  @Test
  void everyMenuItemHasAMnemonicOfItsOwnAndNoKeyDoesTwoThings(FxRobot robot) {
    clickQuestion(robot, 0, 1);
    List<Menu> menus = onFx(this::menus);
    List<String> wrong = new ArrayList<>();
    Set<KeyCombination> keys = new HashSet<>();
    onFx(
        () -> {
          checkMnemonics("the menu bar", texts(menus), wrong);
          menus.forEach(menu -> checkMenu(menu, keys, wrong));
          return null;
        });
    assertThat(wrong).isEmpty();
  }

  private static void checkMenu(Menu menu, Set<KeyCombination> keys, List<String> wrong) {
    if (menu.getOnShowing() != null) {
      menu.getOnShowing().handle(null);
    }
    checkMnemonics(menu.getText(), texts(menu.getItems()), wrong);
    for (MenuItem item : menu.getItems()) {
      if (item.getAccelerator() != null && !keys.add(item.getAccelerator())) {
        wrong.add(item.getText() + " shares " + item.getAccelerator());
      }
      if (item instanceof Menu below) {
        checkMenu(below, keys, wrong);
      }
    }
  }

  private static void checkMnemonics(String menu, List<String> texts, List<String> wrong) {
    Set<Character> mnemonics = new HashSet<>();
    for (String text : texts) {
      int mark = text.replace("__", "..").indexOf('_');
      if (mark < 0 || mark + 1 == text.length()) {
        wrong.add(menu + ": no mnemonic in " + text);
      } else if (!mnemonics.add(Character.toLowerCase(text.charAt(mark + 1)))) {
        wrong.add(menu + ": the mnemonic is taken in " + text);
      }
    }
  }

  private static List<String> texts(List<? extends MenuItem> items) {
    return items.stream()
        .filter(item -> !(item instanceof SeparatorMenuItem))
        .map(MenuItem::getText)
        .toList();
  }

  /** All that Alt and a letter may mean in the window: its menus and the labels that have one. */
  private List<String> labelsAndMenus() {
    List<String> found = new ArrayList<>(texts(menus()));
    stage.getScene().getRoot().lookupAll(".label, .button, .check-box").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(labeled -> labeled.isMnemonicParsing() && isShown(labeled))
        .map(Labeled::getText)
        .filter(text -> text != null && text.replace("__", "").contains("_"))
        .forEach(found::add);
    return found;
  }

  private Stream<Label> fieldLabels() {
    return stage.getScene().getRoot().lookupAll(".field-label").stream()
        .filter(AccessibilityJourney::isShown)
        .map(Label.class::cast);
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible() || up instanceof MenuBar) {
        return false;
      }
    }
    return true;
  }

  private List<Menu> menus() {
    return ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus();
  }

  private void check(FxRobot robot, String state) {
    List<Control> controls = onFx(this::controls);
    assertThat(controls).as(state).isNotEmpty();
    List<String> wrong = new ArrayList<>();
    onFx(
        () -> {
          controls.stream()
              .filter(control -> nameOf(control).isBlank())
              .forEach(control -> wrong.add(control + " has no name"));
          controls.stream()
              .filter(ButtonBase.class::isInstance)
              .filter(control -> ((ButtonBase) control).getText().isBlank())
              .filter(control -> control.getAccessibleHelp() == null)
              .forEach(control -> wrong.add(control + " has neither text nor tooltip"));
          checkMnemonics(state, labelsAndMenus(), wrong);
          fieldLabels()
              .filter(label -> label.getText().contains("_") && label.getAccessibleHelp() == null)
              .forEach(label -> wrong.add(label + " does not say its key"));
          fieldLabels()
              .filter(label -> label.getLabelFor() == null)
              .forEach(label -> wrong.add(label + " is for no control"));
          return null;
        });
    Set<Node> reached = tabThrough(robot);
    onFx(
        () -> {
          controls.stream()
              .filter(Node::isFocusTraversable)
              .filter(control -> !reached.contains(control) && !isReachedByArrows(control, reached))
              .forEach(control -> wrong.add(control + " is not reached by Tab"));
          return null;
        });
    assertThat(wrong).as(state).isEmpty();
  }

  /** Of the radio buttons of a choice, Tab reaches the chosen one. */
  private static boolean isReachedByArrows(Control control, Set<Node> reached) {
    return control instanceof RadioButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  /** Goes on by Tab, or by Ctrl+Tab where Tab is for the text, until it comes round. */
  private Set<Node> tabThrough(FxRobot robot) {
    Set<Node> reached = new LinkedHashSet<>();
    Node now = onFx(() -> stage.getScene().getFocusOwner());
    while (reached.add(now)) {
      Node before = now;
      robot.push(KeyCode.TAB);
      now = onFx(() -> stage.getScene().getFocusOwner());
      if (now == before) {
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        now = onFx(() -> stage.getScene().getFocusOwner());
      }
    }
    return reached;
  }

  private List<Control> controls() {
    List<Control> found = new ArrayList<>();
    collect(stage.getScene().getRoot(), found);
    return found;
  }

  /** Those that a user can do something with; not the parts that a control is made of. */
  private static void collect(Node node, List<Control> found) {
    if (!node.isVisible()) {
      return;
    }
    boolean container = node instanceof ScrollPane || node instanceof SplitPane;
    boolean part =
        node instanceof Cell
            || node instanceof Label
            || node instanceof ScrollBar
            || node instanceof Separator;
    if (node instanceof Control control && !container && !part) {
      if (!control.isDisabled() && !(control instanceof MenuBar)) {
        found.add(control);
      }
      return;
    }
    if (node instanceof Parent parent && !(node instanceof Cell)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static String nameOf(Control control) {
    if (control.getAccessibleText() != null) {
      return control.getAccessibleText();
    }
    return control instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }
}
