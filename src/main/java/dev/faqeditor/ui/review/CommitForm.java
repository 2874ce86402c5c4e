package dev.faqeditor.ui.review;

import dev.faqeditor.git.program.Author;
import dev.faqeditor.git.program.CommitResult.Obstacle;
import dev.faqeditor.ui.LeaveByTab;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.MnemonicText;
import dev.faqeditor.ui.Tip;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The message of a commit, where it goes, and what came of it. */
final class CommitForm {

  /** What the user wants. */
  record Wanted(String subject, String body, Optional<String> newBranch) {}

  private static final int BODY_ROWS = 3;

  private final Messages messages;
  private final TextField subject = new TextField();
  private final TextArea body = new TextArea();
  private final CheckBox onNewBranch = new CheckBox();
  private final TextField branch = new TextField();
  private final Label author = new Label();
  private final Button commit = new Button();
  private final Button cancel = new Button();
  private final Label outcome = new Label();
  private final TextArea said = new TextArea();
  private final VBox view;
  private String suggested = "";
  private String suggestedBody = "";
  private boolean possible;
  private boolean running;

  /**
   * A form that can't be sent yet.
   *
   * @param send commits
   * @param stop ends the commit that is being made
   */
  CommitForm(Consumer<Wanted> send, Runnable stop, Messages messages) {
    this.messages = messages;
    subject.setId("commit-subject");
    Label subjectLabel = label("commit.subject", subject);
    body.setId("commit-body");
    body.setPrefRowCount(BODY_ROWS);
    body.setWrapText(true);
    Label bodyLabel = label("commit.body", body);
    onNewBranch.setId("commit-on-new-branch");
    onNewBranch.setText(messages.text("commit.newBranch"));
    onNewBranch.setMinWidth(Region.USE_PREF_SIZE);
    branch.setId("commit-branch");
    branch.setAccessibleText(messages.text("commit.branch.name"));
    branch.setPromptText(messages.text("commit.branch.prompt"));
    branch.disableProperty().bind(onNewBranch.selectedProperty().not());
    HBox.setHgrow(branch, Priority.ALWAYS);
    HBox branches = new HBox(onNewBranch, branch);
    branches.getStyleClass().add("commit-row");
    commit.setId("commit");
    commit.setText(messages.text("commit.do"));
    Tip.on(commit, messages.text("commit.do.tip"));
    commit.getStyleClass().add("accent");
    commit.setMinWidth(Region.USE_PREF_SIZE);
    commit.setOnAction(event -> send(send));
    cancel.setId("commit-cancel");
    cancel.setText(messages.text("commit.cancel"));
    cancel.setOnAction(event -> stop.run());
    cancel.managedProperty().bind(cancel.visibleProperty());
    author.getStyleClass().add("commit-author");
    author.setMinWidth(0);
    author.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(author, Priority.ALWAYS);
    HBox buttons = new HBox(author, cancel, commit);
    buttons.getStyleClass().add("commit-row");
    outcome.setId("commit-outcome");
    outcome.setWrapText(true);
    outcome.setMinHeight(Region.USE_PREF_SIZE);
    outcome.managedProperty().bind(outcome.visibleProperty());
    said.setId("commit-said");
    said.setEditable(false);
    said.setPrefRowCount(BODY_ROWS + 2);
    said.setAccessibleText(messages.text("commit.said"));
    said.getStyleClass().add("source-area");
    said.managedProperty().bind(said.visibleProperty());
    view = new VBox(outcome, said, subjectLabel, subject, bodyLabel, body, branches, buttons);
    view.getStyleClass().add("commit-form");
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            send(send);
            event.consume();
          }
        });
    LeaveByTab.install(body);
    tell("", "", false);
    show(false);
  }

  private Label label(String key, Node control) {
    Label label = new Label();
    MnemonicText text = new MnemonicText(messages.text(key));
    text.showOn(label);
    label.setLabelFor(control);
    control.setAccessibleText(text.plain());
    return label;
  }

  private void send(Consumer<Wanted> send) {
    if (possible && !running && subject.getText().isBlank()) { // nothing is saved for it
      tell(messages.text("commit.obstacle." + Obstacle.NO_SUBJECT.name()), "", true);
      subject.requestFocus();
    } else if (possible && !running) {
      Optional<String> onBranch =
          onNewBranch.isSelected() ? Optional.of(branch.getText().strip()) : Optional.empty();
      send.accept(new Wanted(subject.getText(), body.getText(), onBranch));
    }
  }

  Region view() {
    return view;
  }

  void focus() {
    subject.requestFocus();
  }

  /** Whether there is something to commit, and nothing in the way. */
  void show(boolean canCommit) {
    possible = canCommit;
    commit.setDisable(!possible || running);
    cancel.setVisible(running);
  }

  /** Whether a commit is being made. */
  void showRunning(boolean isRunning) {
    running = isRunning;
    show(possible);
  }

  /** Suggests a message, unless the user has written one. */
  void suggest(String first, String more) {
    if (subject.getText().equals(suggested) && body.getText().equals(suggestedBody)) {
      subject.setText(first);
      body.setText(more);
    }
    suggested = first;
    suggestedBody = more;
  }

  /** The message has been used. */
  void clear() {
    subject.setText(suggested);
    body.setText(suggestedBody);
    onNewBranch.setSelected(false);
    branch.clear();
  }

  void showAuthor(Author who) {
    author.setText(
        who instanceof Author.Known known
            ? messages.text("commit.author", known.name(), known.email())
            : "");
  }

  /**
   * Says what came of a commit.
   *
   * @param words of git or a hook in full; "" for none
   * @param bad whether it was not made
   */
  void tell(String text, String words, boolean bad) {
    outcome.setText(text);
    outcome.setVisible(!text.isEmpty());
    outcome.getStyleClass().setAll("label", bad ? "commit-refused" : "commit-done");
    said.setText(words.strip());
    said.setVisible(!words.isBlank());
  }
}
