package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Rule;
import dev.faqeditor.review.Change;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What has changed is reviewed, taken back in parts and committed, with the real git. */
class ReviewJourney extends WindowTest {

  @Test
  void changesAreReadTakenBackAndCommitted(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    writeAnswer(robot, 0, 0, "Nytt ");
    clickQuestion(robot, 3, 2);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.HOME).write("Men ");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("both changes are listed", () -> heads() == 2 && signs().equals("-+-+"));
    assertThat(text("#review-summary")).contains("main").contains("unsaved");

    robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.BACK_SPACE);
    until("the first is taken back", () -> heads() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undo brings it again", () -> heads() == 2);
    robot.clickOn(takeBack());
    until("the first is taken back", () -> heads() == 1);

    Files.writeString(folder.resolve("staged.txt"), "by somebody else\n");
    repository.git("add", "staged.txt");
    robot.clickOn("#commit-subject").push(KeyCode.CONTROL, KeyCode.A).write("Ask otherwise");
    robot
        .push(KeyCode.TAB)
        .push(KeyCode.CONTROL, KeyCode.A)
        .write("It was asked")
        .push(KeyCode.CONTROL, KeyCode.ENTER);
    until("it is committed", () -> text("#commit-outcome").startsWith("Committed as"));
    assertThat(isDirty()).isFalse();
    assertThat(repository.git("log", "-1", "--format=%s|%an|%b"))
        .isEqualTo("Ask otherwise|Me|It was asked");
    assertThat(repository.git("show", "--name-only", "--format="))
        .isEqualTo("content/sv/vanliga-fragor.md");
    assertThat(repository.git("diff", "--cached", "--name-only")).isEqualTo("staged.txt");
    assertThat(onDisk()).isEqualTo(original.replace(QUESTION, "Men " + QUESTION));
    until("nothing is left", () -> stage.getScene().lookup("#review-empty").isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the form is back", () -> stage.getScene().lookup("#question-text") != null);
  }

  @Test
  void aHookThatRefusesIsShownInFullAndNothingIsCommitted(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\necho 'Inte en fredag!'\nexit 1\n");
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    String head = repository.git("rev-parse", "HEAD");
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").write("x");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the change is listed", () -> heads() == 1);
    until("it can be committed", () -> !stage.getScene().lookup("#commit").isDisabled());
    robot.clickOn("#commit-subject").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.clickOn("#commit");
    until("it wants a message", () -> text("#commit-outcome").startsWith("Write a message"));
    assertThat(isDirty()).isTrue();
    robot.write("Ask");
    robot.clickOn("#commit");
    until("git's words are shown", () -> said().contains("Inte en fredag!"));
    assertThat(repository.git("rev-parse", "HEAD")).isEqualTo(head);
    assertThat(repository.git("diff", "--cached", "--name-only")).isEmpty();
    assertThat(isDirty()).isFalse();
  }

  @Test
  void whatHasChangedIsSaidInWordsAndMarkedInTheTree(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the move is said", () -> words().size() == 1);
    assertThat(words()).first().asString().contains("QUESTION_MOVED").contains("Hur köper jag");
    until("it is a message", () -> subject().startsWith("Question moved: "));
    assertThat(onFx(() -> marked("moved"))).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    clickQuestion(robot, 1, 0);
    robot.push(KeyCode.DELETE);
    clickQuestion(robot, 2, 0);
    robot.clickOn("#answer").write("x");
    until("it is counted", () -> changed().equals("3 changes"));
    robot.clickOn("#changed");
    until("all is said", () -> words().size() == 3);
    assertThat(onFx(() -> marked("changed"))).hasSize(1);
    robot.clickOn("#changes").push(KeyCode.HOME).push(KeyCode.ENTER);
    until("it is selected", () -> selected().contains("Hur köper jag"));
    for (int i = 0; i < 4; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    until("nothing is left", () -> words().isEmpty() && changed().isEmpty());
    assertThat(onFx(() -> marked("moved"))).isEmpty();
  }

  @Test
  void aFieldShowsWhatItSaidBeforeAndBringsItBack(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    clickQuestion(robot, 0, 0);
    String was = onFx(this::question);
    robot.push(KeyCode.CONTROL, KeyCode.R).push(KeyCode.CONTROL, KeyCode.R);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.A).write("Hur betalar jag?");
    until("it is marked", () -> isShown("#question-text-earlier"));
    assertThat(isShown("#answer-earlier")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    until("it says what it said", () -> wordsBefore().equals(was));
    robot.push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.BACK_SPACE);
    assertThat(onFx(this::wordsBefore)).isEqualTo(was);
    robot.clickOn("#question-text-bring-back");
    until("nothing is marked", () -> !isShown("#question-text-earlier"));
    assertThat(isDirty()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is marked again", () -> isShown("#question-text-earlier"));
    robot.clickOn("#question-text-earlier");
    until("it says what it said", () -> wordsBefore().equals(was));
    clickQuestion(robot, 0, 1);
    assertThat(onFx(() -> isShown("#question-text-earlier"))).isFalse();
  }

  private String question() {
    return ((TextInputControl) stage.getScene().lookup("#question-text")).getText();
  }

  @Test
  void whatTheChangesMakeWrongIsShown(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("nothing has changed", () -> isShown("#review-empty"));
    assertThat(onFx(this::wrong)).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.R);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("the empty answer is said", () -> wrong().equals(List.of(Rule.EMPTY_ANSWER)));
    clickQuestion(robot, 2, 0);
    robot.clickOn("#new-findings").push(KeyCode.HOME).push(KeyCode.ENTER);
    until("its question is selected", () -> selected().contains("Hur köper jag"));
  }

  private List<Rule> wrong() {
    ListView<?> list = (ListView<?>) stage.getScene().lookup("#new-findings");
    return list.getItems().stream().map(found -> ((Finding) found).rule()).toList();
  }

  private boolean isShown(String id) {
    Node found = stage.getScene().lookup(id);
    return found != null && found.isVisible();
  }

  private String wordsBefore() {
    TextFlow said = (TextFlow) stage.getScene().lookup(".earlier-words");
    return said.getChildren().stream()
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }

  @Test
  void eachChangeIsTakenBackAloneAsOneStep(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    clickQuestion(robot, 1, 0);
    robot.push(KeyCode.DELETE);
    writeAnswer(robot, 2, 0, "Nytt ");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("all is said", () -> kinds().equals("QUESTION_MOVED ANSWER_CHANGED QUESTION_DELETED"));
    assertThat(onFx(() -> marked("lost"))).hasSize(1);
    assertThat(onFx(() -> marked("lost").get(0).getAccessibleText()))
        .contains("Deleted since the last commit: Vilka bryggor");
    assertThat(onFx(() -> lostCount(marked("lost").get(0)))).isEqualTo("\u22121");
    save(robot);
    String changed = onDisk();

    robot.clickOn("#changes").push(KeyCode.END).push(KeyCode.DELETE);
    until("it is back", () -> kinds().equals("QUESTION_MOVED ANSWER_CHANGED"));
    until("it is missed no more", () -> marked("lost").isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undo deletes it again", () -> kinds().endsWith("QUESTION_DELETED") && !isDirty());
    assertThat(onDisk()).isEqualTo(changed);

    clickTakeBackOf(robot, "Question moved");
    until("the order is back", () -> kinds().equals("ANSWER_CHANGED QUESTION_DELETED"));
    clickTakeBackOf(robot, "Question deleted");
    until("the question is back", () -> kinds().equals("ANSWER_CHANGED"));
    save(robot);
    assertThat(onDisk().replaceFirst("Nytt ", "")).isEqualTo(original);
    clickTakeBackOf(robot, "Answer changed");
    until("all is back", () -> kinds().isEmpty());
    save(robot);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void whatCantBeTakenBackAloneSaysWhy(FxRobot robot) throws Exception {
    repository = new TestRepository(folder);
    clickQuestion(robot, 2, 0);
    robot.push(KeyCode.UP).push(KeyCode.DELETE);
    clickQuestion(robot, 0, 0); // where the page's row can be seen
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("all is said", () -> kinds().startsWith("SECTION_DELETED QUESTION_DELETED"));
    until("the page has lost it", () -> marked("lost").size() == 1);
    robot.clickOn("#changes").push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.BACK_SPACE);
    until("it says why", () -> text("#changes-refusal").startsWith("Its section is deleted"));
    robot.push(KeyCode.UP).push(KeyCode.BACK_SPACE);
    until("all of it is back", () -> kinds().isEmpty() && !isDirty());
    assertThat(text("#changes-refusal")).isEmpty();
  }

  private String kinds() {
    return words().stream()
        .map(change -> ((Change) change).kind().name())
        .collect(Collectors.joining(" "));
  }

  /** Leaves the button that was clicked last, whose tooltip lies over the next row. */
  private void clickTakeBackOf(FxRobot robot, String change) {
    robot.moveTo("#review-summary");
    until("no tooltip is in the way", () -> Window.getWindows().size() == 1);
    robot.clickOn(onFx(() -> takeBackOf(change)));
  }

  /** The button in a row that is shown: the list keeps rows that it has no use for now. */
  private Button takeBackOf(String change) {
    stage.getScene().getRoot().layout();
    return (Button)
        stage.getScene().getRoot().lookupAll("#changes .list-cell").stream()
            .filter(cell -> cell.isVisible() && !((ListCell<?>) cell).isEmpty())
            .map(cell -> cell.lookup(".take-back"))
            .filter(button -> button.getAccessibleText().contains("Take back: " + change))
            .findFirst()
            .orElseThrow();
  }

  private static String lostCount(Node cell) {
    return ((Label) cell.lookup(".outline-lost")).getText();
  }

  private List<?> words() {
    return List.copyOf(((ListView<?>) stage.getScene().lookup("#changes")).getItems());
  }

  private String subject() {
    return ((TextField) stage.getScene().lookup("#commit-subject")).getText();
  }

  private String changed() {
    Button button = (Button) stage.getScene().lookup("#changed");
    return button.isVisible() ? button.getText() : "";
  }

  private String selected() {
    return String.valueOf(tree().getSelectionModel().getSelectedItem().getValue());
  }

  private List<Node> marked(String how) {
    return stage.getScene().getRoot().lookupAll(".tree-cell").stream()
        .filter(Node::isVisible)
        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass(how)))
        .map(Node.class::cast)
        .toList();
  }

  @Test
  void withoutARepositoryItSaysSo(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("it says why", () -> text("#review-empty").contains("no git repository"));
    assertThat(onFx(() -> stage.getScene().lookup("#commit").isDisabled())).isTrue();
  }

  private static final String QUESTION = "Vad betyder det när det står";

  private TestRepository repository;

  private List<String> rows() {
    ListView<?> list = (ListView<?>) stage.getScene().lookup("#difference");
    return list == null ? List.of() : list.getItems().stream().map(String::valueOf).toList();
  }

  private long heads() {
    return rows().stream().filter(row -> row.startsWith("Head")).count();
  }

  private String signs() {
    StringBuilder signs = new StringBuilder();
    for (String row : rows().stream().filter(r -> r.startsWith("Line")).toList()) {
      signs.append(row.contains("kind=ADDED") ? "+" : row.contains("kind=REMOVED") ? "-" : "");
    }
    return signs.toString();
  }

  private Button takeBack() {
    return (Button)
        stage.getScene().getRoot().lookupAll(".take-back").stream()
            .filter(Node::isVisible)
            .filter(node -> node.getScene() != null)
            .min((a, b) -> Double.compare(y(a), y(b)))
            .orElseThrow();
  }

  private static double y(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private String text(String selector) {
    return onFx(
        () ->
            stage.getScene().lookup(selector) instanceof Label label && label.isVisible()
                ? label.getText()
                : "");
  }

  private String said() {
    return ((TextArea) stage.getScene().lookup("#commit-said")).getText();
  }
}
