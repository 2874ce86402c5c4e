package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.SampleSite;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.session.RecentFiles;
import dev.faqeditor.session.Session;
import dev.faqeditor.session.SessionFile;
import dev.faqeditor.ui.window.EditorWindow;
import dev.faqeditor.ui.window.PageReader;
import dev.faqeditor.ui.window.UserSettings;
import dev.faqeditor.ui.window.Windows;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A window with the Swedish page of a copy of the sample site, and ways to look at it. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

  static {
    QuickEnd.install();
  }

  /** However slow the machine, what is typed in one go is one step of the history. */
  private static final InstantSource STANDING = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @TempDir(cleanup = CleanupMode.NEVER)
  protected Path folder;

  @TempDir(cleanup = CleanupMode.NEVER)
  protected Path configuration;

  @TempDir(cleanup = CleanupMode.NEVER)
  protected Path state;

  /** What was opened with other programs. */
  protected final List<URI> outside = new CopyOnWriteArrayList<>();

  protected Path page;
  protected String original;
  protected Stage stage;
  protected Windows windows;
  protected EditorWindow window;

  @BeforeEach
  void start(FxRobot robot) throws IOException {
    original = Corpus.read(Corpus.SWEDISH);
    SampleSite.copyTo(folder);
    page = folder.resolve("content/sv/vanliga-fragor.md");
    robot.interact(
        () -> {
          windows = newWindows();
          window = windows.open(page);
          stage = window.stage();
        });
  }

  /** The program as it starts, with what was remembered last time. */
  protected Windows newWindows() {
    Preferences preferences = new Preferences(configuration);
    UserSettings settings =
        new UserSettings(preferences, preferences.ofUser(), Messages.in(locale()));
    SessionFile remembered = new SessionFile(state);
    PageReader reader = new PageReader(preferences);
    return new Windows(settings, reader, remembered, remembered.read(), STANDING, outside::add);
  }

  /** Starts the program anew with an empty window, when these files were open last. */
  protected void startEmpty(FxRobot robot, Path... latestFirst) {
    RecentFiles recent = RecentFiles.NONE;
    for (int i = latestFirst.length - 1; i >= 0; i--) {
      recent = recent.opened(latestFirst[i]);
    }
    new SessionFile(state).keep(new Session(List.of(), recent, Map.of()));
    end(robot);
    robot.interact(
        () -> {
          windows = newWindows();
          window = windows.openEmpty();
          stage = window.stage();
        });
  }

  /** The language of the window. */
  protected Locale locale() {
    return Locale.ENGLISH;
  }

  /** What still writes behind a window that is closed must not fail the test. */
  @AfterEach
  void tidy(FxRobot robot) {
    Set<String> unstyled = onFx(LeftOutClasses::inUse);
    end(robot);
    for (Path used : List.of(folder, configuration, state)) {
      try (Stream<Path> files = Files.walk(used)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException | UncheckedIOException changing) {
        // the system clears its folder for such files
      }
    }
    assertThat(unstyled).as("style classes that src/build/left-out.txt leaves out").isEmpty();
  }

  /** TestFX keeps the scenes and JUnit the tests of the whole run, so they let go of the window. */
  void end(FxRobot robot) {
    robot.interact(HeadlessMouse::forgetDrag);
    robot.interact(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(shown -> shown.getScene().lookup(".editor-window") != null)
                .forEach(WindowTest::letGo));
    if (windows != null) {
      windows.settle(); // or a journal is written while the folders are removed
    }
    windows = null;
    window = null;
    stage = null;
  }

  private static void letGo(Stage closed) {
    closed.close();
    closed.setOnCloseRequest(null);
    closed.setOnHidden(null);
    closed.getScene().setRoot(new Group());
  }

  /** Waits until the condition, asked on the JavaFX thread, holds; fails after 30 seconds. */
  protected static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("not within 30 seconds: " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, question);
  }

  protected void waitForPreview() {
    until("the preview shows the page", () -> !previewText().isEmpty());
  }

  protected WebView browser() {
    return (WebView) stage.getScene().lookup("#preview .web-view");
  }

  /** All text of the page in the preview; nothing while there is no preview yet. */
  protected String previewText() {
    Element main = previewRoot();
    return main == null ? "" : main.getTextContent();
  }

  protected Element previewRoot() {
    WebView browser = browser();
    Document document = browser == null ? null : browser.getEngine().getDocument();
    return document == null ? null : document.getElementById("page");
  }

  /** The box of a question in the preview, by its number on the page. */
  protected Element box(int question) {
    NodeList divs = previewRoot().getElementsByTagName("div");
    int boxes = 0;
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (div.hasAttribute("data-faq-question") && boxes++ == question) {
        return div;
      }
    }
    throw new AssertionError("no box of question " + question);
  }

  protected boolean isOpen(int question) {
    return box(question).getAttribute("class").contains("faq-open");
  }

  protected TreeView<?> tree() {
    return (TreeView<?>) stage.getScene().lookup("#outline");
  }

  /** Selects a question with the mouse. */
  protected void clickQuestion(FxRobot robot, int section, int question) {
    until(
        "the outline has its rows",
        () -> tree() != null && tree().getRoot().getChildren().size() > section);
    TreeItem<?> item = tree().getRoot().getChildren().get(section).getChildren().get(question);
    onFx(
        () -> {
          select(tree(), item);
          return null;
        });
    javafx.scene.Node cell =
        robot
            .lookup(".tree-cell")
            .match(
                node ->
                    node instanceof javafx.scene.control.TreeCell<?> c
                        && c.isVisible()
                        && c.getTreeItem() == item)
            .query();
    robot.clickOn(cell);
    assertThat(onFx(() -> (Object) tree().getSelectionModel().getSelectedItem())).isSameAs(item);
  }

  @SuppressWarnings("unchecked")
  private static <T> void select(TreeView<T> tree, TreeItem<?> item) {
    tree.scrollTo(Math.max(0, tree.getRow((TreeItem<T>) item) - 2));
    tree.layout();
  }

  /** Writes something at the beginning of an answer. */
  protected void writeAnswer(FxRobot robot, int section, int question, String text) {
    clickQuestion(robot, section, question);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.HOME).write(text);
  }

  /** Ends the program as a kill does: what is in the journal is all that is left. */
  protected void crash(FxRobot robot, String typed) throws IOException {
    until("the journal holds it", () -> Crash.heldIn(state).anyMatch(text -> text.contains(typed)));
    end(robot);
    Crash.of(state);
  }

  /** Whether the window has this; to be asked on the JavaFX thread. */
  protected boolean isThere(String selector) {
    return stage.getScene().lookup(selector) != null;
  }

  protected StyleClassedTextArea answer() {
    return (StyleClassedTextArea) stage.getScene().lookup("#answer");
  }

  protected String answerText() {
    return onFx(() -> answer().getText());
  }

  protected String notice() {
    return onFx(() -> ((Label) stage.getScene().lookup("#notice")).getText());
  }

  protected boolean isDirty() {
    return onFx(() -> stage.getTitle().startsWith("*"));
  }

  protected void save(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> !stage.getTitle().startsWith("*"));
  }

  protected String onDisk() {
    return Corpus.read(page);
  }

  /** The dialog that is shown; null if none is. */
  protected static DialogPane dialog() {
    for (Window shown : Window.getWindows()) {
      if (shown.isShowing() && shown.getScene().getRoot() instanceof DialogPane pane) {
        return pane;
      }
    }
    return null;
  }
}
