package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Shows in the tree what is selected, and tells the editor what the user selects: one node, or
 * several questions with Ctrl and Shift.
 */
final class OutlineSelection {

  private static final int CONTEXT_ROWS = 3; // above a row that is jumped to

  private final Editor editor;
  private final TreeView<OutlineEntry> tree;
  private final Rows rows;
  private boolean rendering;
  private Optional<Node> onRelease = Optional.empty();

  OutlineSelection(Editor editor, TreeView<OutlineEntry> tree, Rows rows) {
    this.editor = editor;
    this.tree = tree;
    this.rows = rows;
    MultipleSelectionModel<TreeItem<OutlineEntry>> model = tree.getSelectionModel();
    model.setSelectionMode(SelectionMode.MULTIPLE);
    model.selectedItemProperty().addListener((o, was, is) -> selected());
    model.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Does something that changes rows, without taking that for the user's selecting. */
  void render(EditorState state, Runnable change) {
    rendering = true;
    try {
      change.run();
      show(state);
    } finally {
      rendering = false;
    }
  }

  private void show(EditorState state) {
    MultipleSelectionModel<TreeItem<OutlineEntry>> model = tree.getSelectionModel();
    FaqDocument document = state.document();
    Optional<OutlineRow> last = rows.rowOf(state.selectedNode(), document);
    List<OutlineRow> all =
        state.selectedNodes().stream()
            .flatMap(node -> rows.rowOf(node, document).stream())
            .toList();
    if (last.isEmpty()) {
      model.clearSelection();
      return;
    }
    boolean moved = model.getSelectedItem() != last.get();
    all.forEach(OutlineSelection::openAbove);
    List<Integer> wanted = all.size() == 1 ? List.of(tree.getRow(last.get())) : indicesOf(all);
    int at = all.size() == 1 ? wanted.get(0) : tree.getRow(last.get());
    if (moved || !model.getSelectedIndices().equals(wanted)) {
      select(model, at, wanted);
    }
    if (moved) {
      scrollTo(at);
    }
  }

  private static void openAbove(OutlineRow row) {
    for (TreeItem<?> up = row.getParent(); up != null; up = up.getParent()) {
      up.setExpanded(true);
    }
  }

  private List<Integer> indicesOf(List<OutlineRow> wanted) {
    Set<TreeItem<OutlineEntry>> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(wanted);
    List<Integer> indices = new ArrayList<>();
    int at = 0;
    for (TreeItem<OutlineEntry> section : rows.page().getChildren()) {
      at++;
      if (section.isExpanded()) {
        for (TreeItem<OutlineEntry> question : section.getChildren()) {
          at++;
          if (set.contains(question)) {
            indices.add(at);
          }
        }
      }
    }
    return indices;
  }

  /** The one selected last has the focus. */
  private static void select(MultipleSelectionModel<?> model, int last, List<Integer> all) {
    if (all.size() == 1) {
      model.clearAndSelect(last);
      return;
    }
    model.clearSelection();
    int[] others = all.stream().mapToInt(Integer::intValue).filter(row -> row != last).toArray();
    int[] rest = java.util.Arrays.copyOf(others, others.length);
    System.arraycopy(others, 1, rest, 0, others.length - 1);
    rest[others.length - 1] = last;
    model.selectIndices(others[0], rest);
  }

  private void scrollTo(int row) {
    VirtualFlow<?> flow = (VirtualFlow<?>) tree.lookup(".virtual-flow");
    boolean seen = flow != null && flow.getFirstVisibleCell() != null;
    if (seen
        && row >= flow.getFirstVisibleCell().getIndex() - 1
        && row <= flow.getLastVisibleCell().getIndex() + 1) {
      flow.scrollTo(row);
    } else {
      tree.scrollTo(Math.max(0, row - CONTEXT_ROWS));
    }
  }

  /** What the tree's own keys and clicks selected. */
  private void selected() {
    TreeItem<OutlineEntry> last = tree.getSelectionModel().getSelectedItem();
    if (rendering || last == null) {
      return;
    }
    FaqDocument document = editor.state().document();
    Node node = ((OutlineRow) last).node(document);
    List<Node> questions = new ArrayList<>();
    for (TreeItem<OutlineEntry> item : List.copyOf(tree.getSelectionModel().getSelectedItems())) {
      if (item instanceof OutlineRow row && row.node(document).kind() == Node.Kind.QUESTION) {
        questions.add(row.node(document));
      }
    }
    if (questions.size() < 2) {
      editor.select(node);
      return;
    }
    Node first = questions.contains(node) ? node : questions.get(questions.size() - 1);
    questions.remove(first);
    questions.add(0, first);
    editor.select(questions);
  }

  private QuestionRange range() {
    EditorState state = editor.state();
    return new QuestionRange(
        rows.open(state.document()), state.selectedNodes(), state.selectedNode());
  }

  private void pressed(MouseEvent event) {
    onRelease = Optional.empty();
    OutlineCell.rowAt(event)
        .map(row -> row.node(editor.state().document()))
        .ifPresent(node -> pressed(event, node));
  }

  private void pressed(MouseEvent event, Node node) {
    List<Node> selected = editor.state().selectedNodes();
    boolean oneOfSeveral = selected.size() > 1 && selected.contains(node);
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    if (primary && event.isShortcutDown()) {
      editor.select(range().toggled(node));
    } else if (primary && event.isShiftDown()) {
      editor.select(range().to(node));
    } else if (oneOfSeveral) { // they may be about to be dragged, or get their menu
      onRelease = primary ? Optional.of(node) : Optional.empty();
    } else {
      return;
    }
    tree.requestFocus();
    event.consume();
  }

  private void released(MouseEvent event) {
    if (event.isStillSincePress()) {
      onRelease.ifPresent(editor::select);
    }
    onRelease = Optional.empty();
  }

  private void pressed(KeyEvent event) {
    Optional<List<Node>> wanted = Optional.empty();
    if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      selectAll();
      event.consume();
      return;
    }
    if (!event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> wanted = range().step(-1);
      case DOWN -> wanted = range().step(1);
      case HOME -> wanted = range().toEnd(-1);
      case END -> wanted = range().toEnd(1);
      default -> {
        return;
      }
    }
    wanted.ifPresent(editor::select);
    event.consume();
  }

  /** Selects the questions of the selected node's section; if they all are, those of the page. */
  void selectAll() {
    EditorState state = editor.state();
    Node last = state.selectedNode();
    List<Node> all =
        rows.open(state.document()).stream()
            .filter(node -> node.kind() == Node.Kind.QUESTION)
            .toList();
    List<Node> own =
        state
            .document()
            .nodeAt(Node.Kind.SECTION, last.span().start())
            .filter(section -> last.kind() != Node.Kind.PAGE)
            .map(section -> ((Section) section).questions().stream().map(Node.class::cast).toList())
            .map(questions -> all.stream().filter(questions::contains).toList())
            .filter(questions -> !questions.isEmpty() && !questions.equals(state.selectedNodes()))
            .orElse(all);
    if (!own.isEmpty()) {
      List<Node> nodes = new ArrayList<>(own);
      Node first = own.contains(last) ? last : own.get(0);
      nodes.remove(first);
      nodes.add(0, first);
      editor.select(nodes);
    }
  }
}
