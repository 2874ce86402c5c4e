package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.review.Changes;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tree of the page, its sections and their questions. */
public final class OutlineView {

  private static final long STACK = 1 << 20; // bytes, of the thread that filters

  private final Editor editor;
  private final TreeView<OutlineEntry> tree = new TreeView<>();
  private final Rows rows = new Rows();
  private final OutlineSelection selection;
  private final OutlineDrag drag;
  private final OutlineFilter filter;
  private final FilterBox box;
  private final Label none;
  private final VBox view;
  private final Set<OutlineCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private OutlineMarks marks = OutlineMarks.NONE;

  /**
   * A tree of the editor's document.
   *
   * @param enter what Enter does: go to the selected node's form
   */
  public OutlineView(
      Editor editor, Findings findings, StructureActs acts, Messages messages, Runnable enter) {
    this.editor = editor;
    tree.setId("outline");
    tree.setAccessibleText(messages.text("outline.name"));
    tree.setRoot(rows.page());
    tree.setCellFactory(view -> newCell(findings, messages));
    selection = new OutlineSelection(editor, tree, rows);
    new OutlineClipboard(editor, acts, selection::selectAll).attachTo(tree);
    tree.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case ENTER -> enter.run();
            case SLASH, DIVIDE -> focusFilter();
            case ESCAPE -> clearFilter();
            default -> {
              return;
            }
          }
          event.consume();
        });
    filter = new OutlineFilter(editor, DeepStack.newWorker("filter", STACK), this::showFound);
    box = new FilterBox(messages, filter::lookFor, this::goToFound, tree::requestFocus);
    none = new Label(messages.text("outline.filter.none"));
    none.setId("outline-filter-none");
    none.setVisible(false);
    StackPane.setAlignment(none, Pos.TOP_CENTER);
    none.setWrapText(true);
    none.setMouseTransparent(true);
    DropLine line = new DropLine(tree);
    drag = new OutlineDrag(editor, tree, rows, acts, this::isFiltered, line);
    StackPane rest = new StackPane(tree, none, line.view());
    VBox.setVgrow(rest, Priority.ALWAYS);
    view = new VBox(box.view(), rest);
    view.getStyleClass().add("outline-pane");
    findings.announceTo(found -> showMarks());
    selection.render(editor.state(), () -> rows.show(editor.state(), Optional.empty()));
  }

  private OutlineCell newCell(Findings findings, Messages messages) {
    OutlineCell cell =
        new OutlineCell(
            item ->
                ((OutlineRow) item).key().find(editor.state().document()).flatMap(findings::worst),
            item -> marks.markOf(item),
            item -> marks.lostOf(item),
            this::words,
            messages);
    cells.add(cell);
    return cell;
  }

  private FilterWords words() {
    return filter.matches().map(Matches::words).orElse(FilterWords.NONE);
  }

  /** All of it. */
  public Region view() {
    return view;
  }

  /** The tree alone. */
  public Control tree() {
    return tree;
  }

  /** Puts the focus into the tree. */
  public void focus() {
    tree.requestFocus();
  }

  /** Puts the focus into the filter. */
  public void focusFilter() {
    box.focus();
  }

  private void clearFilter() {
    box.clear();
  }

  /** Where in the tree a menu for what is selected goes, in pixels from its top left corner. */
  public Point2D belowSelected() {
    TreeItem<OutlineEntry> selected = tree.getSelectionModel().getSelectedItem();
    double row = tree.getFixedCellSize();
    return cells.stream()
        .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getTreeItem() == selected)
        .map(cell -> tree.sceneToLocal(cell.localToScene(row, row)))
        .findFirst()
        .orElse(new Point2D(row, row));
  }

  /** Shows the state; after an edit inside one node, only that node's row is looked at. */
  public void render(Announcement announcement) {
    EditorState state = announcement.state();
    boolean changed = announcement.before().document() != state.document();
    if (changed) {
      drag.stop();
    }
    if (changed && announcement.edit().isEmpty()) {
      box.clear(); // another page
    }
    filter.render(announcement);
    selection.render(
        state,
        () -> {
          if (isInOneNode(announcement)) {
            rows.show(state.document().page(), state);
            rows.show(nodeAt(announcement.edit(), state.document()), state);
            if (isFiltered()) {
              rows.showOnly(filter.rows());
            }
          } else if (isOtherwise(announcement)) {
            rows.show(state, filter.rows());
          }
        });
  }

  private boolean isFiltered() {
    return filter.matches().isPresent();
  }

  private void showFound() {
    EditorState state = editor.state();
    selection.render(state, () -> rows.showOnly(filter.rows()));
    none.setVisible(filter.matches().map(Matches::isEmpty).orElse(false));
    filter
        .matches()
        .ifPresent(found -> box.show(found.questions().size(), state.document().questionCount()));
    cells.forEach(OutlineCell::requestLayout);
  }

  /** Goes into the tree; to the first match, if what is selected is none. */
  private void goToFound() {
    tree.requestFocus();
    if (tree.getSelectionModel().isEmpty()) {
      rows.open(editor.state().document()).stream()
          .filter(node -> node.kind() != Node.Kind.PAGE)
          .min(Comparator.comparing(node -> node.kind() == Node.Kind.SECTION))
          .ifPresent(editor::select);
    }
  }

  /** Whether more than the selection differs. */
  private static boolean isOtherwise(Announcement announcement) {
    EditorState before = announcement.before();
    EditorState state = announcement.state();
    return before.document() != state.document() || !before.drafts().equals(state.drafts());
  }

  private static boolean isInOneNode(Announcement announcement) {
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

  private static Node nodeAt(Edit edit, FaqDocument document) {
    int offset = edit.changed().start();
    return document
        .nodeAt(Node.Kind.QUESTION, offset)
        .or(() -> document.nodeAt(Node.Kind.SECTION, offset))
        .orElse(document.page());
  }

  /** Marks the rows of nodes that differ from the last commit, or have lost something since. */
  public void showChanges(FaqDocument document, Changes changes) {
    marks = OutlineMarks.of(changes, document);
    showMarks();
  }

  /**
   * Marks the rows. Their values stay as they are: the tree answers a new value by making all its
   * cells anew, and may lose its place.
   */
  private void showMarks() {
    cells.forEach(OutlineCell::showMarks);
  }
}
