package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Problem;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.TextEncoding;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: counts, problems, what happened last, line ends and encoding. */
final class StatusBar {

  private static final int MOST_LISTED = 20;

  private final Editor editor;
  private final Messages messages;
  private final Label counts = new Label();
  private final MenuButton problems = new MenuButton();
  private final Label notice = new Label();
  private final Label lineEnds = new Label();
  private final Label encoding = new Label();
  private final HBox view;
  private List<String> listed = List.of();

  StatusBar(Editor editor, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    counts.setId("counts");
    problems.setId("problems");
    notice.setId("notice");
    notice.setMinWidth(0);
    problems.managedProperty().bind(problems.visibleProperty());
    view = new HBox(counts, problems, notice, gap, lineEnds, encoding);
    view.getStyleClass().add("status-bar");
  }

  Region view() {
    return view;
  }

  void render(Announcement announcement) {
    EditorState state = announcement.state();
    FaqDocument document = state.document();
    if (document == announcement.before().document()) {
      return;
    }
    notice.setText("");
    counts.setText(
        messages.text("status.counts", document.sections().size(), document.questionCount()));
    lineEnds.setText(messages.text(lineEndsKey(document.text())));
    renderProblems(document);
  }

  private void renderProblems(FaqDocument document) {
    List<Problem> found = document.problems();
    problems.setVisible(!found.isEmpty());
    problems.setText(messages.text("status.problems", found.size()));
    List<String> texts =
        found.stream()
            .limit(MOST_LISTED)
            .map(problem -> ProblemMessages.text(problem, document, messages))
            .toList();
    if (!texts.equals(listed)) {
      listed = texts;
      problems.getItems().setAll(texts.stream().map(this::item).toList());
    }
  }

  private MenuItem item(String text) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    int index = listed.indexOf(text);
    item.setOnAction(event -> goTo(index));
    return item;
  }

  private void goTo(int problem) {
    FaqDocument document = editor.state().document();
    if (problem < document.problems().size()) {
      int offset = document.problems().get(problem).span().start();
      Optional<Node> node =
          document
              .nodeAt(Node.Kind.QUESTION, offset)
              .or(() -> document.nodeAt(Node.Kind.SECTION, offset));
      editor.select(node.orElse(document.page()));
    }
  }

  /** Says that the file was saved, and what is not in it. */
  void saySaved() {
    int drafts = editor.state().drafts().size();
    notice.setText(messages.text(drafts == 0 ? "status.saved" : "status.saved.drafts", drafts));
  }

  void renderFile(Optional<FaqFile> file) {
    view.setVisible(file.isPresent());
    view.setManaged(file.isPresent());
    encoding.setText(file.map(f -> f.encoding().charset().displayName()).orElse(""));
    boolean utf8 = file.map(f -> f.encoding() == TextEncoding.UTF_8).orElse(true);
    notice.setText(utf8 ? "" : messages.text("status.notUtf8", encoding.getText()));
  }

  private static String lineEndsKey(String text) {
    if (text.indexOf('\r') < 0) {
      return "status.lineEnds.lf";
    }
    boolean lf = false;
    boolean crlf = false;
    boolean cr = false;
    for (int stop = LineEnds.lineStop(text, 0); stop < text.length(); ) {
      int length = LineEnds.lengthAt(text, stop);
      crlf |= length == 2;
      lf |= length == 1 && text.charAt(stop) == '\n';
      cr |= length == 1 && text.charAt(stop) == '\r';
      stop = LineEnds.lineStop(text, stop + length);
    }
    if (lf ? crlf || cr : crlf && cr) {
      return "status.lineEnds.mixed";
    }
    return crlf ? "status.lineEnds.crlf" : "status.lineEnds.cr";
  }
}
