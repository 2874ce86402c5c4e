package dev.faqeditor.display;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import netscape.javascript.JSObject;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into the editor's window, on the JavaFX thread; changes nothing there. */
final class LiveWindow {

  private static final String BOX = "[data-faq-question]";

  private final Stage stage;

  private LiveWindow(Stage stage) {
    this.stage = stage;
  }

  /** The editor's window, once it is shown with a file in it. */
  static Optional<LiveWindow> find() {
    try {
      return onFxThread(
          () ->
              Window.getWindows().stream()
                  .filter(Stage.class::isInstance)
                  .map(Stage.class::cast)
                  .filter(stage -> stage.isShowing() && stage.getScene().lookup("#outline") != null)
                  .findFirst()
                  .map(LiveWindow::new));
    } catch (IllegalStateException notStarted) {
      return Optional.empty();
    }
  }

  String title() {
    return onFxThread(this::titleNow);
  }

  /** The id of the control that gets the keys; "" if another window gets them. */
  String focused() {
    return onFxThread(
        () -> {
          Node owner = stage.isFocused() ? stage.getScene().getFocusOwner() : null;
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  int selectedRow() {
    return onFxThread(this::selectedRowNow);
  }

  /** On the JavaFX thread. */
  int selectedRowNow() {
    return outline().getSelectionModel().getSelectedIndex();
  }

  /** On the JavaFX thread. */
  String titleNow() {
    return stage.getTitle();
  }

  /** On the JavaFX thread. */
  int answerLengthNow() {
    return answerArea().map(StyleClassedTextArea::getLength).orElse(0);
  }

  /** Takes times in this window. */
  PulseClock clock() {
    return PulseClock.on(stage.getScene());
  }

  /** How many boxes of questions the preview's browser has. */
  int boxes() {
    return onFxThread(
        () -> ((Number) preview("querySelectorAll", BOX, "length").orElse(0)).intValue());
  }

  /** The text of the first open box in the preview's browser; "" if none is. */
  String openPreview() {
    return onFxThread(this::openPreviewNow);
  }

  /** The same on the JavaFX thread. */
  String openPreviewNow() {
    return preview("querySelector", BOX + ".faq-open", "textContent").orElse("").toString();
  }

  private Optional<Object> preview(String function, String selector, String member) {
    return lookup("#preview .web-view", WebView.class)
        .map(browser -> (JSObject) browser.getEngine().getDocument())
        .map(document -> document.call(function, selector))
        .map(found -> ((JSObject) found).getMember(member));
  }

  int lastRow() {
    return onFxThread(() -> outline().getExpandedItemCount() - 1);
  }

  /** The number of the selected question, from 0 in the order of the page. */
  Optional<Integer> selectedQuestion() {
    return onFxThread(
        () -> {
          int number = 0;
          TreeItem<?> selected = outline().getSelectionModel().getSelectedItem();
          for (TreeItem<?> section : outline().getRoot().getChildren()) {
            for (TreeItem<?> question : section.getChildren()) {
              if (question == selected) {
                return Optional.of(number);
              }
              number++;
            }
          }
          return Optional.empty();
        });
  }

  /** What the field of the question's text says; empty if the form has none. */
  Optional<String> questionText() {
    return onFxThread(
        () -> lookup("#question-text", TextInputControl.class).map(TextInputControl::getText));
  }

  /** What the field of the answer says; empty if the form has none. */
  Optional<String> answer() {
    return onFxThread(() -> answerArea().map(StyleClassedTextArea::getText));
  }

  boolean isCaretAtEndOfAnswer() {
    return onFxThread(
        () -> answerArea().filter(area -> area.getCaretPosition() == area.getLength()).isPresent());
  }

  /** Where on the screen the answer is; empty rectangle while it is nowhere. */
  Bounds answerOnScreen() {
    return onFxThread(
        () ->
            answerArea()
                .map(area -> area.localToScreen(area.getLayoutBounds()))
                .orElseGet(() -> new BoundingBox(0, 0, 0, 0)));
  }

  /** The text that the preview's browser has for a question; "" if it doesn't have it. */
  String previewOf(int question) {
    return onFxThread(
        () ->
            lookup("#preview .web-view", WebView.class)
                .map(browser -> browser.getEngine().getDocument())
                .map(document -> textOf(document, question))
                .orElse(""));
  }

  private static String textOf(Document document, int question) {
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (String.valueOf(question).equals(element.getAttribute("data-faq-question"))) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
      }
    }
    return "";
  }

  private TreeView<?> outline() {
    return (TreeView<?>) stage.getScene().lookup("#outline");
  }

  private Optional<StyleClassedTextArea> answerArea() {
    return lookup("#answer", StyleClassedTextArea.class);
  }

  private <T extends Node> Optional<T> lookup(String id, Class<T> type) {
    return Optional.ofNullable(stage.getScene().lookup(id))
        .filter(type::isInstance)
        .map(type::cast);
  }

  /**
   * Runs this on the JavaFX thread.
   *
   * @throws IllegalStateException if JavaFX hasn't started
   */
  static <T> T onFxThread(Callable<T> look) {
    FutureTask<T> task = new FutureTask<>(look);
    Platform.runLater(task);
    try {
      return task.get(Wait.LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new StepFailed("the window does not answer");
    } catch (ExecutionException e) {
      throw new StepFailed("looking into the window failed: " + e.getCause());
    } catch (InterruptedException e) {
      throw StepFailed.interrupted();
    }
  }
}
