package dev.faqeditor.ui.review;

import dev.faqeditor.document.Question;
import dev.faqeditor.review.QuestionRow.What;
import dev.faqeditor.review.WordDifference;
import dev.faqeditor.ui.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A row of the table of questions: a heading, or what happened and the two texts. */
final class QuestionsCell extends WrappingCell<QuestionsRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Messages messages;
  private final HBox happened = new HBox();
  private final VBox before = new VBox();
  private final VBox now = new VBox();
  private final VBox row;
  private final Label heading = new Label();

  QuestionsCell(Messages messages) {
    this.messages = messages;
    happened.getStyleClass().add("happened");
    HBox texts = new HBox(before, now);
    texts.getStyleClass().add("question-texts");
    for (VBox side : new VBox[] {before, now}) {
      side.getStyleClass().add("question-side");
      side.setPrefWidth(0);
      side.setMinWidth(0);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    row = new VBox(happened, texts);
    row.getStyleClass().add("question-row");
    heading.setWrapText(true);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable QuestionsRow item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(HEADING, item instanceof QuestionsRow.Heading);
    setGraphic(null);
    setAccessibleText(null);
    if (item instanceof QuestionsRow.Heading shown && !empty) {
      heading.setText(
          shown.title().isEmpty()
              ? messages.text("review.questions.noSection")
              : shown.title().replace("\u00AD", ""));
      setAccessibleText(heading.getText());
      setGraphic(heading);
    } else if (item instanceof QuestionsRow.Both shown && !empty) {
      show(shown);
    }
  }

  private void show(QuestionsRow.Both shown) {
    happened.getChildren().clear();
    Stream.of(What.values()).filter(shown.what()::contains).map(this::badge).forEach(this::add);
    before.getChildren().clear();
    now.getChildren().clear();
    String oldText = text(shown.before());
    String youngText = text(shown.now());
    addTexts(oldText, youngText, "question-words");
    addTexts(answer(shown.before()), answer(shown.now()), "answer-words");
    String words = shown.what().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    setAccessibleText(
        messages.text(
            "review.questions.row",
            words,
            shown.now().isPresent() ? youngText : oldText,
            answer(shown.before()),
            answer(shown.now())));
    setGraphic(row);
  }

  private static String text(Optional<Question> question) {
    return question.map(shown -> shown.text().value()).orElse("");
  }

  private static String answer(Optional<Question> question) {
    return question.map(shown -> shown.answer().value().strip()).orElse("");
  }

  private void add(Label badge) {
    happened.getChildren().add(badge);
  }

  private Label badge(What what) {
    Label badge = new Label(word(what));
    badge.getStyleClass().addAll("what", "what-" + what.name());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  private String word(What what) {
    return messages.text("review.what." + what.name());
  }

  /** The same text on both sides, each with what differs from the other marked. */
  private void addTexts(String old, String young, String style) {
    TextFlow left = new TextFlow();
    TextFlow right = new TextFlow();
    WordDifference words = WordDifference.between(old, young);
    for (WordDifference.Run run : words.runs()) {
      String said = words.text(run);
      switch (run.kind()) {
        case KEPT -> {
          String plain = said.replace("\u00AD", ""); // JavaFX shows each
          left.getChildren().add(text(plain, "word-kept"));
          right.getChildren().add(text(plain, "word-kept"));
        }
        case DELETED -> left.getChildren().add(text(visible(said), "word-deleted"));
        case ADDED -> right.getChildren().add(text(visible(said), "word-added"));
      }
    }
    left.getStyleClass().add(style);
    right.getStyleClass().add(style);
    before.getChildren().add(left);
    now.getChildren().add(right);
  }

  /** Soft hyphens as dictionaries write them. */
  private static String visible(String said) {
    return said.replace('\u00AD', '\u2E17');
  }

  private static Text text(String said, String style) {
    Text text = new Text(said);
    text.getStyleClass().add(style);
    return text;
  }
}
