package dev.faqeditor.ui;

import java.io.IOException;
import java.nio.file.Files;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;

/** Ways to look at the form. */
abstract class FormTest extends WindowTest {

  /** Opens a page with this text, and waits for a control of its form. */
  protected void open(String text, String control) throws IOException {
    until("the sample is open", () -> stage.getTitle().contains(page.getFileName().toString()));
    page = folder.resolve("content/sv/prov.md");
    Files.writeString(page, text);
    Platform.runLater(() -> window.open(page));
    until("it is open", () -> stage.getTitle().contains("prov.md"));
    until("its form is shown", () -> node(control) != null);
    until("what the check finds moves it no more", () -> !findings().startsWith("Checking"));
  }

  private String findings() {
    return ((Button) node("problems")).getText();
  }

  protected Node node(String id) {
    return stage.getScene().lookup("#" + id);
  }

  protected String text(String id) {
    return onFx(() -> ((TextInputControl) node(id)).getText());
  }

  protected void focus(FxRobot robot, String id) {
    robot.interact(() -> node(id).requestFocus());
  }

  /** What is said below a control. */
  protected String note(String id) {
    return onFx(
        () -> {
          Node row = node(id);
          while (!row.getStyleClass().contains("field-row")
              && !row.getStyleClass().contains("add-part")) {
            row = row.getParent();
          }
          StringBuilder said = new StringBuilder();
          for (String style : new String[] {".field-note", ".field-hint"}) {
            row.lookupAll(style).stream()
                .filter(Node::isVisible)
                .forEach(label -> said.append(((Label) label).getText()));
          }
          return said.toString();
        });
  }

  protected String focusId() {
    return onFx(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }
}
