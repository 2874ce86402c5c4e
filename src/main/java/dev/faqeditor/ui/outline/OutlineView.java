package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.ui.Messages;
import java.util.List;
import javafx.collections.ObservableList;
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
  private final TreeItem<OutlineEntry> root =
      new TreeItem<>(new OutlineEntry(Node.Kind.PAGE, "", false));
  private boolean rendering;

  /**
   * A tree of the editor's document.
   *
   * @param enter what Enter does: go to the selected node's form
   */
  public OutlineView(Editor editor, Messages messages, Runnable enter) {
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
    render(new Announcement(editor.state(), editor.state(), dev.faqeditor.text.Edit.NONE));
  }

  /** The tree. */
  public TreeView<?> view() {
    return tree;
  }

  /** Shows the state. */
  public void render(Announcement announcement) {
    EditorState state = announcement.state();
    rendering = true;
    try {
      FaqDocument document = state.document();
      show(root, document.page(), state);
      List<Section> sections = document.sections();
      resize(root.getChildren(), sections.size());
      for (int i = 0; i < sections.size(); i++) {
        show(root.getChildren().get(i), sections.get(i), sections.get(i).questions(), state);
      }
      select(itemOf(state));
    } finally {
      rendering = false;
    }
  }

  private void show(
      TreeItem<OutlineEntry> item, Node node, List<? extends Node> children, EditorState state) {
    show(item, node, state);
    resize(item.getChildren(), children.size());
    for (int i = 0; i < children.size(); i++) {
      show(item.getChildren().get(i), children.get(i), state);
    }
  }

  private static void show(TreeItem<OutlineEntry> item, Node node, EditorState state) {
    boolean hasDraft = state.drafts().stream().anyMatch(draft -> draft.isFor(node, draft.field()));
    OutlineEntry entry = new OutlineEntry(node.kind(), node.title(), hasDraft);
    if (!entry.equals(item.getValue())) {
      item.setValue(entry);
    }
  }

  private static void resize(ObservableList<TreeItem<OutlineEntry>> items, int size) {
    if (items.size() > size) {
      items.remove(size, items.size());
    }
    while (items.size() < size) {
      TreeItem<OutlineEntry> item = new TreeItem<>();
      item.setExpanded(true);
      items.add(item);
    }
  }

  private TreeItem<OutlineEntry> itemOf(EditorState state) {
    Node selected = state.selectedNode();
    List<Section> sections = state.document().sections();
    for (int i = 0; i < sections.size(); i++) {
      TreeItem<OutlineEntry> item = root.getChildren().get(i);
      if (sections.get(i).equals(selected)) {
        return item;
      }
      for (int j = 0; j < sections.get(i).questions().size(); j++) {
        if (sections.get(i).questions().get(j).equals(selected)) {
          return item.getChildren().get(j);
        }
      }
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
