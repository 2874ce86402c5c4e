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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The tree of the page, its sections and their questions. */
public final class OutlineView {

  private final Editor editor;
  private final TreeView<OutlineEntry> tree = new TreeView<>();
  private final TreeItem<OutlineEntry> root = new TreeItem<>();
  private final List<OutlineCell> cells = new ArrayList<>();
  private Map<TreeItem<OutlineEntry>, Severity> worst = Map.of();
  private boolean rendering;

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
    tree.setRoot(root);
    tree.setCellFactory(view -> newCell(messages));
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

  private OutlineCell newCell(Messages messages) {
    OutlineCell cell = new OutlineCell(item -> Optional.ofNullable(worst.get(item)), messages);
    cells.add(cell);
    return cell;
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

  private static void show(TreeItem<OutlineEntry> item, Section section, EditorState state) {
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

  private static void show(TreeItem<OutlineEntry> item, Node node, EditorState state) {
    boolean hasDraft = state.drafts().stream().anyMatch(draft -> draft.isFor(node, draft.field()));
    OutlineEntry entry = new OutlineEntry(node.kind(), node.title(), hasDraft);
    if (!entry.equals(item.getValue())) {
      item.setValue(entry);
    }
  }

  /**
   * Marks the rows of nodes in which something was found. The rows' values stay as they are: the
   * tree answers a new value by making all its cells anew, and may lose its place.
   */
  private void showFindings(List<Finding> findings) {
    FaqDocument document = editor.state().document();
    Map<TreeItem<OutlineEntry>, Severity> now = new HashMap<>();
    for (Finding finding : findings) {
      TreeItem<OutlineEntry> item = itemOf(finding.nodeIn(document), document);
      now.merge(item, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    worst = now;
    cells.forEach(OutlineCell::showSeverity);
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
