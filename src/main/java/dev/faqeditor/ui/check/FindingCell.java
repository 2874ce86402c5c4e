package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import java.util.function.ToIntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One row of the list of findings: how bad, what, and its remedy. */
final class FindingCell extends ListCell<Finding> {

  private final Findings findings;
  private final ToIntFunction<Finding> lineOf;
  private final Messages messages;
  private final SeverityMark mark = new SeverityMark();
  private final Label text = new Label();
  private final Button fix = new Button();
  private final HBox row = new HBox(mark, text, fix);
  private final Tip tip = Tip.of(this, 560);

  FindingCell(Findings findings, ToIntFunction<Finding> lineOf, Messages messages) {
    this.findings = findings;
    this.lineOf = lineOf;
    this.messages = messages;
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinWidth(0);
    fix.getStyleClass().add("finding-fix");
    fix.setFocusTraversable(false); // Space in the list takes it
    fix.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add("finding-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      tip.say("");
      return;
    }
    int number = lineOf.applyAsInt(finding);
    mark.show(finding.severity(), messages);
    text.setText(FindingMessages.text(finding, number, messages));
    tip.say(text.getText());
    finding.fix().ifPresent(remedy -> fix.setText(FindingMessages.text(remedy, messages)));
    fix.setVisible(finding.fix().isPresent());
    fix.setManaged(finding.fix().isPresent());
    fix.setOnAction(event -> findings.fix(finding));
    setGraphic(row);
    setAccessibleText(text.getText());
  }
}
