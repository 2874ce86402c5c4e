package dev.faqeditor.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Rule;
import dev.faqeditor.check.Severity;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.PageChecker;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SteadyFormTest {

  private final CompletableFuture<List<Finding>> found = new CompletableFuture<>();
  private Findings findings;
  private Scene scene;

  @Start
  void show(Stage stage) {
    FaqDocument document = FaqDocument.parse("---\ntitle: Sida\n---\n## Avsnitt\n");
    Editor editor = new Editor(document, InstantSource.system());
    findings = new Findings(editor);
    FormView form = new FormView(editor, findings, Messages.in(Locale.ENGLISH));
    PageChecker checker = new PageChecker(findings);
    checker.checkBy(checked -> checked == document ? found.join() : List.of());
    scene = new Scene(form.view(), 500, 400);
    stage.setScene(scene);
    stage.show();
    Editor before = new Editor(FaqDocument.parse(""), InstantSource.system());
    Announcement opened = new Announcement(before.state(), editor.state(), Edit.NONE);
    form.render(opened);
    checker.render(opened);
    checker.start();
  }

  @Test
  void whatTheCheckFindsDoesNotMoveWhatIsBeingClicked(FxRobot robot) throws TimeoutException {
    robot.moveTo("#add-field").press(MouseButton.PRIMARY);
    Bounds pressed = placeOfButton();
    found.complete(List.of(finding()));
    until(() -> !findings.all().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(isNoted()).isFalse();
    assertThat(placeOfButton()).isEqualTo(pressed);
    robot.release(MouseButton.PRIMARY);
    until(this::isNoted);
    assertThat(((MenuButton) scene.lookup("#add-field")).isShowing()).isTrue();
  }

  @Test
  void aButtonThatWasReleasedOverAnotherWindowHoldsNothingBack(FxRobot robot)
      throws TimeoutException {
    Node text = scene.lookup("#front-matter-title"); // opens no menu, which would lie over the form
    robot.interact(() -> Event.fireEvent(text, press(text)));
    found.complete(List.of(finding()));
    until(() -> !findings.all().isEmpty());
    assertThat(isNoted()).isFalse();
    robot.moveTo("#add-field").moveTo(text); // one of them moves the mouse
    until(this::isNoted);
  }

  private static MouseEvent press(Node node) {
    return new MouseEvent(
        node,
        node,
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private static Finding finding() {
    return new Finding(
        Rule.UNREADABLE_FRONT_MATTER, Severity.ERROR, Span.at(0), List.of(), Optional.empty());
  }

  private Bounds placeOfButton() {
    Node button = scene.lookup("#add-field");
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> button.localToScene(button.getBoundsInLocal()));
  }

  private boolean isNoted() {
    return scene.lookup(".finding-note") != null;
  }

  private static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
