package dev.faqeditor.ui.outline;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Severity;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The tree of the page, its sections and their questions. */
public final class OutlineView {

  private static final double ROW_HEIGHT = 30;

  private final Editor editor;
  private final TreeView<OutlineEntry> tree = new TreeView<>();
  private final TreeItem<OutlineEntry> root = new TreeItem<>();
  private Map<Row, Severity> worst = Map.of();
  private boolean rendering;

  /** A row by what it stands for: which section or question of the page, from 0. */
  private record Row(Node.Kind kind, int number) {

    static Row of(Node node, FaqDocument document) {
      int number =
          node instanceof Question question
              ? document.numberOf(question)
              : node instanceof Section section ? document.numberOf(section) : 0;
      return new Row(node.kind(), number);
    }

    /** What it stands for, if the document has so many. */
    Optional<Node> in(FaqDocument document) {
      return switch (kind) {
        case PAGE -> Optional.of(document.page());
        case SECTION -> document.sections().stream().skip(number).findFirst().map(Node.class::cast);
        case QUESTION ->
            number < document.questionCount()
                ? Optional.of(document.question(number))
                : Optional.empty();
      };
    }
  }

  /**
   * A tree of the editor's document.
   *
   * @param enter what Enter does: go to the selected node's form
   */
  public OutlineView(Editor editor, Findings findings, Messages messages, Runnable enter) {
    this.editor = editor;
    root.setExpanded(true);
    tree.setId("outline");
    tree.setAccessibleText(messages.text("outline.name"));
    tree.setFixedCellSize(ROW_HEIGHT);
    tree.setRoot(root);
    tree.setCellFactory(view -> new OutlineCell(messages));
    tree.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> selected(is));
    tree.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            enter.run();
            event.consume();
          }
        });
    findings.announceTo(this::showFindings);
    render(new Announcement(editor.state(), editor.state(), Edit.NONE));
  }

  /** The tree. */
  public TreeView<?> view() {
    return tree;
  }

  /** Shows the state; after an edit inside one node, only that node's row is looked at. */
  public void render(Announcement announcement) {
    EditorState state = announcement.state();
    rendering = true;
    try {
      show(root, state.document().page(), state);
      if (isInOneNode(announcement)) {
        showNodeAt(announcement.edit().splices().get(0).span().start(), state);
      } else {
        showAll(state);
      }
      select(itemOf(state.selectedNode(), state.document()));
    } finally {
      rendering = false;
    }
  }

  private boolean isInOneNode(Announcement announcement) {
    List<Splice> splices = announcement.edit().splices();
    FaqDocument before = announcement.before().document();
    FaqDocument document = announcement.state().document();
    return splices.size() == 1
        && announcement.before().drafts().isEmpty()
        && announcement.state().drafts().isEmpty()
        && isInOneNode(splices.get(0).span(), before)
        && before.sections().size() == document.sections().size()
        && before.questionCount() == document.questionCount();
  }

  private static boolean isInOneNode(Span span, FaqDocument document) {
    return document
        .nodeAt(Node.Kind.QUESTION, span.start())
        .or(() -> document.nodeAt(Node.Kind.SECTION, span.start()))
        .map(node -> node.span().covers(span))
        .orElse(false);
  }

  private void showNodeAt(int offset, EditorState state) {
    FaqDocument document = state.document();
    Node node =
        document
            .nodeAt(Node.Kind.QUESTION, offset)
            .or(() -> document.nodeAt(Node.Kind.SECTION, offset))
            .orElse(document.page());
    if (node instanceof Section section) {
      show(itemOf(node, document), section, state);
    } else {
      show(itemOf(node, document), node, state);
    }
  }

  private void showAll(EditorState state) {
    showBelow(root, state.document().sections(), (item, section) -> show(item, section, state));
  }

  private void show(TreeItem<OutlineEntry> item, Section section, EditorState state) {
    show(item, (Node) section, state);
    showBelow(item, section.questions(), (below, question) -> show(below, question, state));
  }

  /**
   * New rows are filled before they are put in, all at once: the tree counts rows at each change.
   */
  private static <N> void showBelow(
      TreeItem<OutlineEntry> parent, List<N> nodes, BiConsumer<TreeItem<OutlineEntry>, N> show) {
    List<TreeItem<OutlineEntry>> items = parent.getChildren();
    if (items.size() > nodes.size()) {
      parent.getChildren().remove(nodes.size(), items.size());
    }
    for (int i = 0; i < items.size(); i++) {
      show.accept(items.get(i), nodes.get(i));
    }
    List<TreeItem<OutlineEntry>> added = new ArrayList<>();
    for (N node : nodes.subList(items.size(), nodes.size())) {
      TreeItem<OutlineEntry> item = new TreeItem<>();
      item.setExpanded(true);
      show.accept(item, node);
      added.add(item);
    }
    parent.getChildren().addAll(added);
  }

  private void show(TreeItem<OutlineEntry> item, Node node, EditorState state) {
    boolean hasDraft = state.drafts().stream().anyMatch(draft -> draft.isFor(node, draft.field()));
    Optional<Severity> found = Optional.ofNullable(worst.get(Row.of(node, state.document())));
    OutlineEntry entry = new OutlineEntry(node.kind(), node.title(), hasDraft, found);
    if (!entry.equals(item.getValue())) {
      item.setValue(entry);
    }
  }

  /** Marks the rows of nodes in which something was found; looks only at rows that change. */
  private void showFindings(List<Finding> findings) {
    EditorState state = editor.state();
    FaqDocument document = state.document();
    Map<Row, Severity> before = worst;
    Map<Row, Severity> now = new HashMap<>();
    for (Finding finding : findings) {
      Row row = Row.of(finding.nodeIn(document), document);
      now.merge(row, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    worst = now;
    Set<Row> changed = new HashSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(row -> before.get(row) == now.get(row));
    for (Row row : changed) {
      row.in(document).ifPresent(node -> show(itemOf(node, document), node, state));
    }
  }

  private TreeItem<OutlineEntry> itemOf(Node node, FaqDocument document) {
    if (node instanceof Section section) {
      return root.getChildren().get(document.numberOf(section));
    }
    if (node instanceof Question question
        && document.nodeAt(Node.Kind.SECTION, question.span().start()).orElse(null)
            instanceof Section section) {
      int first = document.numberOf(section.questions().get(0));
      return itemOf(section, document).getChildren().get(document.numberOf(question) - first);
    }
    return root;
  }

  private void select(TreeItem<OutlineEntry> item) {
    if (tree.getSelectionModel().getSelectedItem() != item) {
      for (TreeItem<?> up = item.getParent(); up != null; up = up.getParent()) {
        up.setExpanded(true);
      }
      tree.getSelectionModel().select(item);
      tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
    }
  }

  private void selected(@Nullable TreeItem<OutlineEntry> item) {
    if (rendering || item == null) {
      return;
    }
    FaqDocument document = editor.state().document();
    TreeItem<OutlineEntry> parent = item.getParent();
    if (parent == null) {
      editor.select(document.page());
    } else if (parent == root) {
      editor.select(document.sections().get(root.getChildren().indexOf(item)));
    } else {
      Section section = document.sections().get(root.getChildren().indexOf(parent));
      editor.select(section.questions().get(parent.getChildren().indexOf(item)));
    }
  }
}
