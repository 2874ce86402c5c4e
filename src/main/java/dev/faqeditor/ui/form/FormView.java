package dev.faqeditor.ui.form;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.editor.Selection;
import dev.faqeditor.review.Earlier;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TextTarget;
import dev.faqeditor.ui.check.Findings;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of the selected node. */
public final class FormView {

  private final Editor editor;
  private final Messages messages;
  private final NodeForm pageForm;
  private final NodeForm sectionForm;
  private final NodeForm questionForm;
  private final Label title = new Label();
  private final Label context = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final MouseHold mouse = new MouseHold(scroll);
  private final BorderPane view = new BorderPane(scroll);
  private NodeForm current;
  private Earlier earlier = Earlier.NONE;

  /** A form for the editor's document. */
  public FormView(Editor editor, Findings findings, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    TextMenu menu = new TextMenu(editor, messages);
    NodeForms forms =
        new NodeForms(editor, findings, new FieldControls(editor, menu, messages), messages);
    pageForm = forms.ofPage();
    sectionForm = forms.ofSection();
    questionForm = forms.ofQuestion();
    findings.announceTo(found -> mouse.whenUp(this::showFindings));
    current = pageForm;
    title.getStyleClass().add("form-title");
    context.getStyleClass().add("form-context");
    VBox header = new VBox(title, context);
    header.getStyleClass().add("form-header");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("form-scroll");
    KeepInView.install(scroll, mouse);
    view.setTop(header);
    view.getStyleClass().add("form-pane");
    view.setId("form");
  }

  /** The form. */
  public Region view() {
    return view;
  }

  /** Where the caret is, if it is in the form. */
  public Optional<Caret> caret() {
    return current.caret();
  }

  /** Puts the focus into the first control. */
  public void focusFirst() {
    current.focusFirst();
  }

  /** Puts the focus into the first control, with all of its text selected. */
  public void rename() {
    focusFirst();
    if (view.getScene() != null) {
      TextTarget.of(view.getScene().getFocusOwner()).ifPresent(TextTarget::selectAll);
    }
  }

  private NodeForm formOf(Node.Kind kind) {
    return switch (kind) {
      case PAGE -> pageForm;
      case SECTION -> sectionForm;
      case QUESTION -> questionForm;
    };
  }

  /** Shows the state; puts the caret where the history says, if it says so. */
  public void render(Announcement announcement) {
    EditorState state = announcement.state();
    Node node = state.selectedNode();
    current = formOf(node.kind());
    current.show(node, state);
    if (announcement.before().document() != state.document() && !isInPlace(announcement)) {
      earlier = Earlier.NONE; // until the versions are compared again
    }
    current.showEarlier(node, state, earlier);
    show(current);
    title.setText(messages.text(titleKey(node.kind())));
    int selected = state.selectedNodes().size();
    String place = contextOf(node, state.document());
    context.setText(selected == 1 ? place : messages.text("form.several.context", place, selected));
    boolean moved = !announcement.before().selection().equals(state.selection());
    if (moved && !isSameNode(announcement)) {
      scroll.setVvalue(0);
    }
    if (moved || !announcement.edit().isEmpty()) {
      state.selection().caret().ifPresent(caret -> place(current, caret));
    }
  }

  private void showFindings() {
    current.showFindings(editor.state().selectedNode());
  }

  /** Shows what the fields said in an older version. */
  public void showEarlier(FaqDocument document, Earlier was) {
    mouse.whenUp(() -> showEarlierNow(document, was));
  }

  private void showEarlierNow(FaqDocument document, Earlier was) {
    if (document == editor.state().document()) {
      earlier = was;
      current.showEarlier(editor.state().selectedNode(), editor.state(), earlier);
    }
  }

  private boolean isInPlace(Announcement announcement) {
    return !announcement.edit().isEmpty()
        && announcement.moves().isEmpty()
        && earlier.isFor(announcement.state().document());
  }

  private static boolean isSameNode(Announcement announcement) {
    Selection before = announcement.before().selection();
    Selection after = announcement.state().selection();
    return before.kind() == after.kind()
        && announcement.placeNow(before.kind(), before.at()) == after.at();
  }

  /**
   * Controls take no keys before they have been laid out once; keys that follow at once would be
   * lost.
   */
  private void show(NodeForm form) {
    if (scroll.getContent() != form.view() || form.wasRebuilt()) {
      scroll.setContent(form.view());
      view.applyCss();
      view.layout();
    }
  }

  private void place(NodeForm form, Caret caret) {
    form.reveal(caret.field())
        .ifPresent(
            row -> {
              bringIntoView(row.view());
              row.control().focusTarget().requestFocus();
              row.control().select(caret.range());
            });
  }

  private void bringIntoView(Region row) {
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double shown = scroll.getViewportBounds().getHeight();
    double hidden = current.view().getHeight() - shown;
    double from = scroll.getVvalue() * hidden;
    if (hidden > 0 && (top < from || bottom > from + shown)) {
      scroll.setVvalue(Math.min(1, top / hidden));
    }
  }

  private static String titleKey(Node.Kind kind) {
    return switch (kind) {
      case PAGE -> "form.page";
      case SECTION -> "form.section";
      case QUESTION -> "form.question";
    };
  }

  private String contextOf(Node node, FaqDocument document) {
    if (node instanceof Question question
        && document.nodeAt(Node.Kind.SECTION, node.span().start()).orElse(null)
            instanceof Section section) {
      int first = document.numberOf(section.questions().get(0));
      return messages.text(
          "form.question.context",
          document.numberOf(question) - first + 1,
          section.questions().size(),
          titleOf(section));
    }
    if (node instanceof Section section) {
      return messages.text(
          "form.section.context",
          document.numberOf(section) + 1,
          document.sections().size(),
          section.questions().size());
    }
    return messages.text(
        node.field(FieldName.FRONT_MATTER_SOURCE).isPresent()
            ? "form.page.source"
            : node.fields().isEmpty() ? "form.page.empty" : "form.page.context");
  }

  private String titleOf(Section section) {
    return Optional.of(section.title())
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> messages.text("outline.section.untitled"));
  }
}
