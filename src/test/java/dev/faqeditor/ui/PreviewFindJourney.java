package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.preferences.Preferences;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Element;

/** Words are found on the page, what it prints is copied, and it is laid out in other widths. */
class PreviewFindJourney extends WindowTest {

  @Test
  void wordsAreFoundInClosedAnswersAndWhileThePageChanges(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.F6).push(KeyCode.F6);
    until("the preview has the focus", () -> browser().isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.F).write("kassan");
    until("more are found", () -> count().startsWith("1 of "));
    int all = Integer.parseInt(count().substring(5));
    assertThat(all).isGreaterThan(2);
    robot.push(KeyCode.ENTER);
    until("the second", () -> count().startsWith("2 of "));
    robot.push(KeyCode.F3).push(KeyCode.SHIFT, KeyCode.F3).push(KeyCode.SHIFT, KeyCode.ENTER);
    until("the first again", () -> count().startsWith("1 of "));
    robot.push(KeyCode.SHIFT, KeyCode.F3);
    until("the last", () -> count().startsWith(all + " of "));
    robot.clickOn("#preview-find-next");
    until("the first after the last", () -> count().startsWith("1 of "));
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write(" kassan");
    until("the new one is counted", () -> count().endsWith(" of " + (all + 1)));
    assertThat(onFx(() -> answer().isFocused())).isTrue();
    robot.clickOn("#preview-find-words").push(KeyCode.CONTROL, KeyCode.A).write("ÅTERBETALNING");
    until("it is found", () -> count().equals("1 of 1"));
    until("its answer is open", () -> isOpen(2));
    assertThat(selected()).isEqualTo("åter\u00ADbetalning");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("finns inte alls");
    until("it says so", () -> count().equals("Not found"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("Hur köper jag biljett");
    until("a name for screen readers is not counted", () -> count().equals("1 of 1"));
    robot.push(KeyCode.ESCAPE);
    until("the bar is gone", () -> !stage.getScene().lookup("#preview-find-bar").isVisible());
    assertThat(onFx(() -> browser().isFocused())).isTrue();
  }

  @Test
  void allThatIsFoundIsMarkedWhereverTheLayoutPutsIt(FxRobot robot) {
    waitForPreview();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("all are open", () -> isOpen(0) && isOpen(24));
    robot.push(KeyCode.ALT, KeyCode.F3).write("biljett");
    until("all are counted", () -> count().equals("1 of 5"));
    assertThat(marked())
        .hasSize(5)
        .allSatisfy(text -> assertThat(text).startsWithIgnoringCase("biljett"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    until("the page is narrow", () -> browser().getWidth() == 390);
    until(
        "they have moved along",
        () -> marked().stream().filter(PreviewFindJourney::isTicket).count() == 5);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    until("what is closed has none", () -> marked().size() < 5);
    robot.push(KeyCode.ESCAPE);
    until("none is left", () -> marked().isEmpty());
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
  }

  private static boolean isTicket(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith("biljett");
  }

  /** What the page says from the left edge of each ring. */
  private List<String> marked() {
    String script =
        "[...document.querySelectorAll('faq-mark')].map(mark => {"
            + " const box = mark.getBoundingClientRect();"
            + " scrollTo(0, scrollY + box.top - 200);"
            + " const at = mark.getBoundingClientRect();"
            + " const range = document.caretRangeFromPoint(at.left + 3, at.top + at.height / 2);"
            + " return range.startContainer.textContent.slice(range.startOffset); }).join('\u0000')";
    String texts = (String) onFx(() -> browser().getEngine().executeScript(script));
    return texts.isEmpty() ? List.of() : List.of(texts.split("\u0000"));
  }

  @Test
  void whatIsPrintedIsCopiedByTheContextMenu(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 0, 1);
    until("its box is open", () -> isOpen(1));
    PreviewMouse mouse = new PreviewMouse(this, robot);
    askForMenu(robot, mouse.middle(onFx(() -> button(0))));
    until("the menu is shown", () -> contextMenu() != null);
    assertThat(onFx(() -> item("preview-menu-copy").isDisable())).isTrue();
    robot.clickOn("#preview-menu-copyQuestion");
    untilSaid("HTML of the question");
    assertThat(clipboard())
        .contains("Hur köper jag biljett")
        .doesNotContain("gruppresa", "data-faq");
    robot.moveTo("#form");
    assertThat(onFx(() -> browser().isFocused())).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    until("the menu is shown", () -> contextMenu() != null);
    robot.clickOn("#preview-menu-openAll");
    until("all are open", () -> isOpen(0) && isOpen(24));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    until("the selected one is copied", () -> clipboard().contains("gruppresa"));
    assertThat(clipboard()).doesNotContain("Hur köper jag biljett");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    untilSaid("HTML of the page");
    assertThat(clipboard())
        .contains("gruppresa", "Hur köper jag biljett")
        .doesNotContain("data-faq");
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
    until("the text is copied", () -> !clipboard().contains("<div"));
    assertThat(clipboard()).contains("Frågor om biljetter");
    assertThat(isDirty()).isFalse();
  }

  @Test
  void thePageIsLaidOutInOtherWidths(FxRobot robot) {
    waitForPreview();
    double pane = onFx(() -> browser().getWidth());
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    until("it is a phone's", () -> browser().getWidth() == 390);
    assertThat(fits(390)).isTrue();
    robot.clickOn("#preview-width-desktop");
    until("it is a desktop's", () -> browser().getWidth() > 390);
    until("media queries see it", () -> fits(1200));
    assertThat(onFx(() -> browser().getWidth())).isLessThanOrEqualTo(pane);
    assertThat(onFx(() -> browser().getZoom())).isLessThan(1);
    until("it is kept", () -> kept().contains("preview.width=desktop"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    until("it is a tablet's", () -> fits(768));
    PreviewMouse mouse = new PreviewMouse(this, robot);
    mouse.click(onFx(() -> button(0)));
    until("a click finds its question", () -> isOpen(0));
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    until("it is the pane's", () -> browser().getWidth() == pane && browser().getZoom() == 1);
  }

  /** Clicks with the right button; the headless screen leaves out what the system makes of that. */
  private void askForMenu(FxRobot robot, Point2D at) {
    robot.clickOn(at, MouseButton.SECONDARY);
    robot.interact(
        () ->
            browser()
                .fireEvent(
                    new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        0,
                        0,
                        at.getX(),
                        at.getY(),
                        false,
                        null)));
  }

  private boolean fits(int pixels) {
    String script = "matchMedia('(min-width: %1$dpx) and (max-width: %1$dpx)').matches";
    return (Boolean) onFx(() -> browser().getEngine().executeScript(script.formatted(pixels)));
  }

  private String kept() {
    return new Preferences(configuration).ofUser().text();
  }

  private String count() {
    return onFx(() -> ((Label) stage.getScene().lookup("#preview-find-count")).getText());
  }

  private String selected() {
    return onFx(
        () -> (String) browser().getEngine().executeScript("window.getSelection().toString()"));
  }

  private static String clipboard() {
    return onFx(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }

  private void untilSaid(String text) {
    until("it says: " + text, () -> notice().contains(text));
  }

  private static ContextMenu contextMenu() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> menu.isShowing() && "preview-menu".equals(menu.getId()))
        .findFirst()
        .orElse(null);
  }

  private static MenuItem item(String id) {
    return contextMenu().getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Element button(int question) {
    return (Element) box(question).getElementsByTagName("button").item(0);
  }
}
