package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Editor;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Moves questions or a section with the mouse. Made of plain mouse events: nothing leaves the
 * window, and the same code runs where there is no system to drag and drop.
 */
final class OutlineDrag {

  private static final PseudoClass DRAGGING = PseudoClass.getPseudoClass("dragging");
  private static final double THRESHOLD = 6; // pixels, before a click becomes a drag
  private static final double EDGE = 26; // pixels from an edge, where the tree scrolls
  private static final double SCROLL = 7; // pixels in each frame
  private static final Duration OPENS_AFTER = Duration.millis(600);

  private final Editor editor;
  private final TreeView<OutlineEntry> tree;
  private final Rows rows;
  private final StructureActs acts;
  private final BooleanSupplier isFiltered;
  private final DropLine line;
  private final PauseTransition opening = new PauseTransition(OPENS_AFTER);
  private final AnimationTimer scrolling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scrollAtEdge();
        }
      };

  private Optional<Node> pressed = Optional.empty();
  private Point2D start = Point2D.ZERO; // of the press, from the corner of the tree
  private Point2D mouse = Point2D.ZERO;
  private List<Node> dragged = List.of(); // nothing, while nothing is dragged
  private Optional<DropPlace> drop = Optional.empty();
  private Optional<TreeItem<?>> toOpen = Optional.empty();

  OutlineDrag(
      Editor editor,
      TreeView<OutlineEntry> tree,
      Rows rows,
      StructureActs acts,
      BooleanSupplier isFiltered,
      DropLine line) {
    this.editor = editor;
    this.tree = tree;
    this.rows = rows;
    this.acts = acts;
    this.isFiltered = isFiltered;
    this.line = line;
    opening.setOnFinished(event -> open());
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!dragged.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
          }
        });
  }

  private void press(MouseEvent event) {
    stop();
    start = new Point2D(event.getX(), event.getY());
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    FaqDocument document = editor.state().document();
    pressed = primary ? OutlineCell.rowAt(event).map(row -> row.node(document)) : Optional.empty();
  }

  private void drag(MouseEvent event) {
    mouse = tree.sceneToLocal(event.getSceneX(), event.getSceneY());
    if (dragged.isEmpty() && mouse.distance(start) > THRESHOLD) {
      pressed.ifPresent(this::begin);
    }
    update();
  }

  /** Drags all that is selected, if what the mouse was pressed on is. */
  private void begin(Node node) {
    pressed = Optional.empty();
    List<Node> selected = editor.state().selectedNodes();
    boolean movable =
        node.kind() == Node.Kind.QUESTION || (node instanceof Section own && own.level() > 0);
    if (!movable || !selected.contains(node)) {
      return;
    }
    if (isFiltered.getAsBoolean()) {
      acts.say("status.drag.filtered");
      return;
    }
    dragged = selected;
    tree.pseudoClassStateChanged(DRAGGING, true);
    tree.setCursor(Cursor.CLOSED_HAND);
    scrolling.start();
  }

  private void update() {
    if (dragged.isEmpty()) {
      return;
    }
    FaqDocument document = editor.state().document();
    Optional<Double> row = line.rowAt(mouse);
    drop = row.flatMap(y -> DropPlace.of(document, rows.open(document), dragged, y));
    line.show(drop);
    boolean questions = dragged.get(0).kind() == Node.Kind.QUESTION;
    Optional<TreeItem<?>> closed =
        row.filter(y -> questions)
            .<TreeItem<?>>map(y -> tree.getTreeItem((int) Math.floor(y)))
            .filter(item -> !item.isExpanded() && !item.isLeaf());
    if (!closed.equals(toOpen)) {
      toOpen = closed;
      opening.stop();
      closed.ifPresent(item -> opening.playFromStart());
    }
  }

  private void open() {
    toOpen.ifPresent(item -> item.setExpanded(true));
    update();
  }

  private void scrollAtEdge() {
    boolean inside = mouse.getX() >= 0 && mouse.getX() <= tree.getWidth();
    if (inside && mouse.getY() < EDGE) {
      line.scroll(-SCROLL);
      update();
    } else if (inside && mouse.getY() > tree.getHeight() - EDGE) {
      line.scroll(SCROLL);
      update();
    }
  }

  private void release(MouseEvent event) {
    Optional<DropPlace> landing = drop;
    stop();
    landing.ifPresent(to -> acts.take(commands -> commands.moveTo(to.place())));
  }

  /** Drags nothing any more; nothing moves. */
  void stop() {
    pressed = Optional.empty();
    dragged = List.of();
    drop = Optional.empty();
    toOpen = Optional.empty();
    opening.stop();
    scrolling.stop();
    line.show(drop);
    tree.pseudoClassStateChanged(DRAGGING, false);
    tree.setCursor(Cursor.DEFAULT);
  }
}
