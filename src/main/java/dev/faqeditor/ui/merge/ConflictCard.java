package dev.faqeditor.ui.merge;

import dev.faqeditor.merge.Choice;
import dev.faqeditor.merge.Piece;
import dev.faqeditor.merge.Side;
import dev.faqeditor.review.WordDifference;
import dev.faqeditor.review.WordDifference.Kind;
import dev.faqeditor.review.WordDifference.Run;
import dev.faqeditor.ui.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Something that both sides changed: both versions below each other, and which to take. */
final class ConflictCard {

  private final PieceWords words;
  private final Messages messages;
  private final Piece piece;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox view = new VBox();

  /**
   * A card without a choice.
   *
   * @param number which conflict it is, from 0
   * @param chosen is told of each choice
   */
  ConflictCard(Piece piece, int number, Messages messages, Runnable chosen) {
    this.piece = piece;
    this.messages = messages;
    words = new PieceWords(messages);
    Label title = new Label(words.of(piece));
    title.getStyleClass().add("conflict-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    view.getChildren().add(title);
    add(Choice.MINE, number);
    view.getChildren().add(text(Side.MINE));
    add(Choice.THEIRS, number);
    view.getChildren().add(text(Side.THEIRS));
    if (piece.canBeBoth()) {
      add(Choice.BOTH, number);
    }
    view.getStyleClass().add("conflict-card");
    group.selectedToggleProperty().addListener((o, was, is) -> chosen.run());
  }

  private void add(Choice choice, int number) {
    String name = messages.text("merge.choice." + choice.name());
    RadioButton button = new RadioButton(name);
    button.setId("choice-" + number + "-" + choice.name());
    button.setUserData(choice);
    button.setToggleGroup(group);
    button.setAccessibleText(messages.text("merge.choice.said", words.of(piece), name));
    if (choice != Choice.BOTH) {
      Side side = choice == Choice.MINE ? Side.MINE : Side.THEIRS;
      button.setAccessibleHelp(words.shown(piece, side));
    }
    view.getChildren().add(button);
  }

  private Region text(Side side) {
    String shown = words.shown(piece, side);
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("conflict-text");
    if (words.isText(piece)) {
      String other = words.shown(piece, side == Side.MINE ? Side.THEIRS : Side.MINE);
      WordDifference difference = WordDifference.between(other, shown);
      for (Run run : difference.runs()) {
        if (run.kind() != Kind.DELETED) {
          String style = run.kind() == Kind.ADDED ? "conflict-changed" : "";
          flow.getChildren().add(text(run.now().of(shown), style));
        }
      }
    } else {
      flow.getChildren().add(text(shown, "conflict-remark"));
    }
    return flow;
  }

  private static Text text(String shown, String style) {
    Text text = new Text(shown);
    text.getStyleClass().add("conflict-words");
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    return text;
  }

  Region view() {
    return view;
  }

  Optional<Choice> choice() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(toggle -> (Choice) toggle.getUserData());
  }

  /** Puts the focus on what is chosen, or else the first choice. */
  void focus() {
    group.getToggles().stream()
        .filter(toggle -> toggle.isSelected() || group.getSelectedToggle() == null)
        .findFirst()
        .ifPresent(toggle -> ((RadioButton) toggle).requestFocus());
  }
}
