package dev.faqeditor.ui.form;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Fix;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.LineNumbers;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.FindingMessages;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.SeverityMark;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the check found in one place, each with the button that puts it right. */
final class FindingNotes {

  private final Editor editor;
  private final Findings findings;
  private final Messages messages;
  private final VBox view = new VBox();
  private List<Finding> shown = List.of();

  FindingNotes(Editor editor, Findings findings, Messages messages) {
    this.editor = editor;
    this.findings = findings;
    this.messages = messages;
    view.getStyleClass().add("finding-notes");
    view.managedProperty().bind(view.visibleProperty());
    view.setVisible(false);
  }

  Region view() {
    return view;
  }

  /** Shows what was found; true if there is something that was not shown before. */
  boolean show(List<Finding> found) {
    if (found.equals(shown)) {
      return false;
    }
    boolean more = found.size() > shown.size();
    shown = List.copyOf(found);
    view.getChildren().setAll(found.stream().map(this::note).toList());
    view.setVisible(!found.isEmpty());
    return more;
  }

  private HBox note(Finding finding) {
    SeverityMark mark = new SeverityMark();
    mark.show(finding.severity(), messages);
    FaqDocument document = editor.state().document();
    int line = LineNumbers.at(document.text(), finding.span().start());
    Label text = new Label(FindingMessages.text(finding, line, messages));
    text.setWrapText(true);
    text.setMinWidth(0);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox said = new VBox(text);
    said.getStyleClass().add("finding-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    finding.fix().ifPresent(fix -> said.getChildren().add(button(finding, fix)));
    HBox row = new HBox(mark, said);
    row.getStyleClass().add("finding-note");
    return row;
  }

  private Button button(Finding finding, Fix fix) {
    Button button = new Button(FindingMessages.text(fix, messages));
    button.getStyleClass().add("finding-fix");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> findings.fix(finding));
    return button;
  }
}
