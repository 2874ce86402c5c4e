package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.preferences.LanguageChoice;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.ThemeChoice;
import dev.faqeditor.preferences.UserPreferences;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the user prefers is changed in the dialog, and holds at once. */
class PreferencesJourney extends WindowTest {

  @Test
  void anotherLanguageKeepsThePageItsHistoryAndWhatIsSelected(FxRobot robot) {
    writeAnswer(robot, 1, 2, "Å");
    String typed = answerText();
    openByKey(robot);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN); // the focus is in the languages
    until("the menu is Swedish", () -> firstMenu().equals("_Arkiv"));
    until("so is the dialog", () -> dialog().getHeaderText().equals("Inställningar"));
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    assertThat(answerText()).isEqualTo(typed);
    assertThat(isDirty()).isTrue();
    Text question = (Text) stage.getScene().lookup("#question-text .text");
    assertThat(onFx(() -> question.getFill())).as("the theme's").isNotEqualTo(Color.BLACK);
    until("the page is counted in Swedish", () -> counts().contains("frågor"));
    until("the preview is there again", () -> previewText().contains("Å"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the change is undone", () -> !stage.getTitle().startsWith("*"));
    assertThat(kept().language()).isEqualTo(LanguageChoice.SV);
  }

  @Test
  void themeAndSizesHoldAtOnceAndAreKeptInAFileThatIsShown(FxRobot robot) {
    waitForPreview();
    robot.clickOn("#menu-edit").clickOn("#menu-edit-preferences");
    until("the dialog is shown", () -> dialog() != null);
    robot.clickOn("#preferences-theme").clickOn("Dark");
    until(
        "it is dark", () -> String.valueOf(Application.getUserAgentStylesheet()).contains("dark"));
    robot.clickOn("#preferences-textZoom .increment-arrow-button");
    until("the text is larger", () -> spinner("textZoom").equals("110 %"));
    robot.clickOn("#preferences-previewZoom").push(KeyCode.DOWN);
    until("the preview is smaller", () -> browser().getZoom() == 0.9);
    robot.clickOn("#preferences-copy");
    String file = new Preferences(configuration).userFile().toString();
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(file);
    assertThat(onFx(() -> ((TextField) dialog().lookup("#preferences-file")).getText()))
        .isEqualTo(file);
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    until("all is kept", () -> kept().previewZoom() == 90);
    assertThat(kept().theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(kept().textZoom()).isEqualTo(110);
    robot.interact(() -> window.theme().choose(ThemeChoice.LIGHT)); // for the tests that follow
  }

  private void openByKey(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until("the dialog is shown", () -> dialog() != null);
  }

  private UserPreferences kept() {
    return new Preferences(configuration).ofUser();
  }

  private String spinner(String key) {
    return ((javafx.scene.control.Spinner<?>) dialog().lookup("#preferences-" + key))
        .getEditor()
        .getText();
  }

  private String firstMenu() {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    return bar.getMenus().get(0).getText();
  }

  private String counts() {
    return ((Label) stage.getScene().lookup("#counts")).getText();
  }
}
