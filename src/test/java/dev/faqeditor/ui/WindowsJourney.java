package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ui.window.EditorWindow;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The program remembers where one was, and has several windows. */
class WindowsJourney extends WindowTest {

  @Test
  void whatWasOpenIsThereAgainAtTheNextStart(FxRobot robot) {
    waitForPreview();
    clickQuestion(robot, 3, 2);
    int opened = 18;
    until("its box is open", () -> isOpen(opened));
    clickQuestion(robot, 1, 1);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    onFx(
        () -> {
          panes().setDividerPositions(0.3, 0.6);
          stage.setX(111);
          stage.setY(77);
          return null;
        });
    String answer = answerText();
    List<Integer> dividers = dividers();
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until("no window is left", () -> shown().isEmpty());
    onFx(
        () -> {
          windows.keep();
          windows = newWindows();
          windows.start(List.of());
          return null;
        });
    until("a window is there", () -> shown().size() == 1);
    stage = onFx(() -> shown().get(0));
    until("the page is open", () -> stage.getTitle().contains("vanliga-fragor"));
    until("the caret is where it was", () -> answer() != null && answer().isFocused());
    assertThat(answerText()).isEqualTo(answer);
    assertThat(onFx(() -> answer().getCaretPosition())).isEqualTo(3);
    assertThat(dividers()).isEqualTo(dividers);
    assertThat(onFx(() -> List.of(stage.getX(), stage.getY()))).isEqualTo(List.of(111.0, 77.0));
    waitForPreview();
    until("what was open is open", () -> isOpen(opened));
    assertThat(isDirty()).isFalse();
  }

  @Test
  void eachFileHasOneWindow(FxRobot robot) throws IOException {
    Path other = folder.resolve("content/en/faq.md");
    assertThat(other).exists();
    until("the page is open", () -> stage.getTitle().contains("vanliga-fragor"));
    until("the window has its icon", () -> !stage.getIcons().isEmpty());
    assertThat(stage.getIcons()).extracting(Image::getWidth).containsExactly(32.0, 48.0, 128.0);
    onFx(() -> windows.open(other));
    until(
        "it has a window of its own",
        () -> titles().equals(List.of("faq.md", "vanliga-fragor.md")));
    onFx(() -> windows.open(other));
    onFx(() -> windows.open(page));
    assertThat(titles()).containsExactly("faq.md", "vanliga-fragor.md");
    assertThat(onFx(this::recentFiles)).startsWith("faq.md", "vanliga-fragor.md");

    Files.delete(other);
    onFx(() -> windows.open(folder.resolve("content/en/faq.md").resolveSibling("gone.md")));
    until("it says that it is not there", () -> dialog() != null);
    until(
        "its window offers what there is without a file",
        () -> shown().stream().anyMatch(each -> each.getScene().lookup(".empty-scroll") != null));
    robot.push(KeyCode.ENTER);
    assertThat(onFx(this::recentFiles)).doesNotContain("gone.md");
  }

  @Test
  void startedWithSeveralFilesItShowsEachInAWindow(FxRobot robot) throws IOException {
    Path other = folder.resolve("content/en/faq.md");
    Path third = Files.copy(page, page.resolveSibling("annat.md"));
    end(robot);
    onFx(
        () -> {
          windows = newWindows();
          windows.start(List.of(page, other, page, third));
          return null;
        });
    List<String> all = List.of("annat.md", "faq.md", "vanliga-fragor.md");
    until("each has a window", () -> shownTitles().equals(all));
  }

  @Test
  void aCommandWaitsForWhatIsBeingReadOrWritten(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).write("x");
    onFx(
        () -> {
          menuItem("menu-file-save").fire();
          answer().insertText(1, "y");
          menuItem("menu-file-save").fire();
          menuItem("menu-file-close").fire();
          return null;
        });
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    assertThat(dialog()).as("nothing is asked, as nothing is lost").isNull();
    assertThat(onDisk()).contains("xyBiljetten");
  }

  private MenuItem menuItem(String id) {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    return bar.getMenus().get(0).getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  /** But for the last one, which the headless platform keeps as what had the focus. */
  @Test
  void closedWindowsAreLetGo() {
    List<WeakReference<EditorWindow>> closed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      closed.add(new WeakReference<>(openAndCloseAnother()));
    }
    until(
        "one is held at most",
        () -> {
          System.gc();
          return closed.stream().filter(window -> window.get() != null).count() <= 1;
        });
  }

  private EditorWindow openAndCloseAnother() {
    EditorWindow another = onFx(() -> windows.open(folder.resolve("content/en/faq.md")));
    Stage other = another.stage();
    until(
        "its preview is shown",
        () ->
            other.getScene().lookup("#preview .web-view") instanceof WebView browser
                && browser.getEngine().getDocument() != null);
    onFx(
        () -> {
          Event.fireEvent(other, new WindowEvent(other, WindowEvent.WINDOW_CLOSE_REQUEST));
          return null;
        });
    until("it is closed", () -> !other.isShowing());
    return another;
  }

  @Test
  void quittingAsksForEachWindowAndCancelKeepsThemAll(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").write("x");
    onFx(() -> windows.openEmpty());
    assertThat(onFx(() -> shown().size())).isEqualTo(2);
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until("it asks", () -> dialog() != null);
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    assertThat(onFx(() -> shown().size())).isEqualTo(2);
    robot.push(KeyCode.CONTROL, KeyCode.Q);
    until("it asks again", () -> dialog() != null);
    DialogPane asked = dialog();
    robot.clickOn(asked.lookupButton(asked.getButtonTypes().get(1)));
    until("all are closed", () -> shown().isEmpty());
    assertThat(onDisk()).isEqualTo(original);
  }

  private List<String> recentFiles() {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    Menu file = bar.getMenus().get(0);
    file.getOnShowing().handle(null);
    Menu recent =
        file.getItems().stream()
            .filter(item -> "menu-file-recent".equals(item.getId()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    return recent.getItems().stream()
        .map(MenuItem::getText)
        .filter(text -> text != null && text.contains("–"))
        .map(text -> text.replaceFirst("^_\\d  ", "").replaceFirst("  –.*", ""))
        .toList();
  }

  private SplitPane panes() {
    return (SplitPane) stage.getScene().lookup("#panes");
  }

  /** In hundredths of the width. */
  private List<Integer> dividers() {
    return onFx(
        () ->
            panes().getDividers().stream()
                .map(divider -> (int) Math.round(divider.getPosition() * 100))
                .toList());
  }

  private List<String> titles() {
    return onFx(WindowsJourney::shownTitles);
  }

  private static List<String> shownTitles() {
    return shown().stream().map(s -> s.getTitle().replaceFirst(" .*", "")).sorted().toList();
  }

  private static List<Stage> shown() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(s -> s.getScene().lookup(".editor-window") != null)
        .toList();
  }
}
