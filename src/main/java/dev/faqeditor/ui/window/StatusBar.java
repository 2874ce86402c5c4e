package dev.faqeditor.ui.window;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Severity;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.TextEncoding;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Tip;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.SeverityMark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: counts, problems, what happened last, line ends and encoding. */
final class StatusBar {

  private final Editor editor;
  private final Findings findings;
  private final Messages messages;
  private final Label counts = new Label();
  private final Button problems = new Button();
  private final SeverityMark worstMark = new SeverityMark();
  private final Label notice = new Label();
  private final Button changes = new Button();
  private final Label head = new Label();
  private final Label lineEnds = new Label();
  private final Label encoding = new Label();
  private final HBox view;
  private Set<String> lineEndKinds = Set.of();

  /**
   * The status of the editor's document.
   *
   * @param list what a click on the number of findings does
   */
  StatusBar(Editor editor, Findings findings, Runnable list, Messages messages) {
    this.editor = editor;
    this.findings = findings;
    this.messages = messages;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    counts.setId("counts");
    problems.setId("problems");
    notice.setId("notice");
    notice.setMinWidth(0);
    problems.setOnAction(event -> list.run());
    problems.getStyleClass().add("status-button");
    findings.announceTo(this::showFindings);
    showFindings(findings.all());
    changes.setId("changed");
    changes.getStyleClass().add("status-button");
    Tip.on(changes, messages.text("status.changes.tip"));
    changes.managedProperty().bind(changes.visibleProperty());
    renderChanges(0);
    head.setId("head");
    Tip.on(head, messages.text("status.head"));
    view = new HBox(counts, problems, notice, gap, changes, head, lineEnds, encoding);
    view.getStyleClass().add("status-bar");
  }

  Region view() {
    return view;
  }

  void render(Announcement announcement) {
    EditorState state = announcement.state();
    FaqDocument document = state.document();
    FaqDocument before = announcement.before().document();
    if (document == before) {
      return;
    }
    notice.setText("");
    counts.setText(
        messages.text("status.counts", document.sections().size(), document.questionCount()));
    Edit edit = announcement.edit();
    lineEndKinds =
        edit.isEmpty() // another page
            ? LineEnds.kindsIn(document.text())
            : LineEnds.kindsAfter(edit, before.text(), document.text(), lineEndKinds);
    lineEnds.setText(messages.text(lineEndsKey(lineEndKinds)));
  }

  private void showFindings(List<Finding> found) {
    boolean none = found.isEmpty();
    Severity worst =
        found.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElse(Severity.HINT);
    worstMark.show(worst, messages);
    problems.setGraphic(none ? null : worstMark);
    problems.setText(
        messages.text(findings.isChecked() ? "status.findings" : "status.checking", found.size()));
  }

  /** Says that the file was saved, and what is not in it. */
  void saySaved() {
    int drafts = editor.state().drafts().size();
    notice.setText(messages.text(drafts == 0 ? "status.saved" : "status.saved.drafts", drafts));
  }

  /** Says something, until the next change. */
  void say(String text) {
    notice.setText(text);
  }

  /** How much has changed since the last commit. */
  void renderChanges(int count) {
    changes.setText(messages.text("status.changes", count));
    changes.setVisible(count > 0);
  }

  /** What a click on that does. */
  void onChanges(Runnable action) {
    changes.setOnAction(event -> action.run());
  }

  /** What is checked out in the page's repository; "" if it has none. */
  void renderHead(String name) {
    head.setText(name);
    head.setManaged(!name.isEmpty());
  }

  void renderFile(Optional<FaqFile> file) {
    view.setVisible(file.isPresent());
    view.setManaged(file.isPresent());
    encoding.setText(file.map(f -> f.encoding().charset().displayName()).orElse(""));
    boolean utf8 = file.map(f -> f.encoding() == TextEncoding.UTF_8).orElse(true);
    notice.setText(utf8 ? "" : messages.text("status.notUtf8", encoding.getText()));
  }

  private static String lineEndsKey(Set<String> kinds) {
    if (kinds.size() > 1) {
      return "status.lineEnds.mixed";
    }
    if (kinds.contains("\r")) {
      return "status.lineEnds.cr";
    }
    return kinds.contains("\r\n") ? "status.lineEnds.crlf" : "status.lineEnds.lf";
  }
}
