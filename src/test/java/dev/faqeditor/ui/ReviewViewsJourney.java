package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Document;

/** What has changed since the last commit, as the site shows it and question by question. */
class ReviewViewsJourney extends WindowTest {

  @Test
  void thePageShowsWhatCameWentAndMoved(FxRobot robot) throws Exception {
    new TestRepository(folder);
    waitForPreview();
    edit(robot);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the text is shown", () -> isSelected("TEXT"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    until("the page is shown", () -> isSelected("PREVIEW") && count("[data-faq-question]") > 20);
    until("an answer is marked", () -> text("ins[data-faq-review]").contains("Nytt"));
    assertThat(onFx(() -> count("[data-faq-question][data-faq-review=added]"))).isEqualTo(1);
    assertThat(onFx(() -> count("[data-faq-question][data-faq-review=deleted]"))).isEqualTo(1);
    assertThat(onFx(() -> count("[data-faq-question][data-faq-review=moved]"))).isEqualTo(1);
    assertThat(onFx(() -> count("[data-faq-question][data-faq-review=moved-away]"))).isEqualTo(1);
    assertThat(onFx(() -> style("ins[data-faq-review]", "text-decoration"))).contains("underline");
    assertThat(onFx(() -> style("del[data-faq-review]", "text-decoration"))).contains("through");
    assertThat(onFx(() -> count(".faq-open"))).isBetween(3, 8);
    assertThat(onFx(() -> label("#review-change-count"))).endsWith("places");

    robot.push(KeyCode.F7);
    until("the first change is marked", () -> count("[data-faq-current]") == 1);
    assertThat(onFx(() -> label("#review-change-count"))).startsWith("1 of ");
    robot.push(KeyCode.SHIFT, KeyCode.F7);
    String last = onFx(() -> label("#review-change-count"));
    assertThat(last.split(" of ")[0]).isEqualTo(last.split(" of ")[1]);

    robot.clickOn("#review-side-by-side");
    until("both stand side by side", () -> count("[data-faq-side=old]") > 20);
    assertThat(onFx(() -> text("[data-faq-side=new]"))).isNotEmpty();
    assertThat(onFx(() -> count("[data-faq-side=old] ins[data-faq-review]"))).isZero();
    assertThat(onFx(() -> count("[data-faq-side=new] del[data-faq-review]"))).isZero();
    robot.clickOn("#review-side-by-side");
    until("both stand in one column", () -> count("[data-faq-side]") == 0);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undone edits are gone", () -> count("[data-faq-review=added]:not(ins)") == 0);
  }

  @Test
  void theTableShowsQuestionsAndLeadsToThem(FxRobot robot) throws Exception {
    new TestRepository(folder);
    edit(robot);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the text is shown", () -> isSelected("TEXT"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    until("the table has its rows", () -> isSelected("QUESTIONS") && rows("Both").size() == 4);
    List<String> rows = rows("Both");
    for (String what : List.of("[CHANGED]", "[DELETED]", "[MOVED]", "[ADDED]")) {
      assertThat(rows).filteredOn(row -> row.contains("what=" + what)).hasSize(1);
    }
    robot.clickOn("#review-questions-all");
    until("all questions are shown", () -> rows("Both").size() > 20);
    robot.clickOn("#review-questions-all");
    until("some are shown", () -> rows("Both").size() == 4);
    robot.clickOn("#review-view-TEXT").clickOn("#review-view-QUESTIONS");
    robot.push(KeyCode.ALT, KeyCode.DIGIT3).push(KeyCode.HOME).push(KeyCode.F7);
    robot.push(KeyCode.ENTER);
    until("the form shows it", () -> stage.getScene().lookup("#answer") != null);
    assertThat(answerText()).startsWith("Nytt");
  }

  /** One answer is edited, one question deleted, one moved and one added. */
  private void edit(FxRobot robot) {
    writeAnswer(robot, 0, 0, "Nytt ");
    clickQuestion(robot, 1, 1);
    robot.push(KeyCode.DELETE);
    clickQuestion(robot, 2, 3);
    robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
    clickQuestion(robot, 3, 1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    until("a question was added", () -> stage.getScene().lookup("#question-text") != null);
  }

  private boolean isSelected(String view) {
    return stage.getScene().lookup("#review-view-" + view) instanceof ToggleButton button
        && button.isSelected();
  }

  private Document document() {
    Node browser = stage.getScene().lookup("#marked-page .web-view");
    return browser instanceof WebView shown ? shown.getEngine().getDocument() : null;
  }

  private JSObject first(String selector) {
    Document document = document();
    return document == null
        ? null
        : (JSObject) ((JSObject) document).call("querySelector", selector);
  }

  private int count(String selector) {
    Document document = document();
    return document == null
        ? 0
        : ((Number)
                ((JSObject) ((JSObject) document).call("querySelectorAll", selector))
                    .getMember("length"))
            .intValue();
  }

  private String text(String selector) {
    JSObject found = first(selector);
    return found == null ? "" : String.valueOf(found.getMember("textContent"));
  }

  private String style(String selector, String property) {
    JSObject window = (JSObject) ((JSObject) document()).getMember("defaultView");
    JSObject style = (JSObject) window.call("getComputedStyle", first(selector));
    return String.valueOf(style.call("getPropertyValue", property));
  }

  private String label(String selector) {
    return ((Label) stage.getScene().lookup(selector)).getText();
  }

  private List<String> rows(String kind) {
    return stage.getScene().lookup("#review-questions") instanceof ListView<?> list
        ? list.getItems().stream().map(String::valueOf).filter(row -> row.startsWith(kind)).toList()
        : List.of();
  }
}
