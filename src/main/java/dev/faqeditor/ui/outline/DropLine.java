package dev.faqeditor.ui.outline;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The line over the tree where what is dragged will land; it knows where rows are on the screen.
 */
final class DropLine {

  private static final double HEIGHT = 3;
  private static final double INDENT = 20; // of a level whose rows can't be seen, in pixels
  private static final double MARGIN = 8;

  private final TreeView<?> tree;
  private final Region line = new Region();
  private final Pane view = new Pane(line);

  DropLine(TreeView<?> tree) {
    this.tree = tree;
    line.setId("drop-line");
    line.setManaged(false);
    line.setVisible(false);
    view.setMouseTransparent(true);
    view.setManaged(false); // the tree alone says how large it is
  }

  /** A layer that lies over the tree, its corner on the tree's. */
  Pane view() {
    return view;
  }

  void show(Optional<DropPlace> drop) {
    OptionalDouble top = top();
    line.setVisible(drop.isPresent() && top.isPresent());
    if (line.isVisible()) {
      double x = indent(drop.orElseThrow().level());
      double y =
          top.getAsDouble() + drop.orElseThrow().row() * tree.getFixedCellSize() - HEIGHT / 2;
      double lowest = tree.getHeight() - HEIGHT;
      double width = Math.max(0, tree.getWidth() - x - MARGIN);
      line.resizeRelocate(x, Math.min(Math.max(0, y), lowest), width, HEIGHT);
    }
  }

  /** How far down a point of the tree is, in rows; empty beside the tree. */
  Optional<Double> rowAt(Point2D point) {
    OptionalDouble top = top();
    boolean inside = point.getX() >= 0 && point.getX() <= tree.getWidth();
    return inside && top.isPresent()
        ? Optional.of(Math.max(0, (point.getY() - top.getAsDouble()) / tree.getFixedCellSize()))
        : Optional.empty();
  }

  void scroll(double pixels) {
    flow().ifPresent(flow -> flow.scrollPixels(pixels));
  }

  /** Where the first row is, seen or not, in pixels below the tree's corner. */
  private OptionalDouble top() {
    return flow()
        .map(VirtualFlow::getFirstVisibleCell)
        .map(cell -> OptionalDouble.of(yOf(cell) - cell.getIndex() * tree.getFixedCellSize()))
        .orElse(OptionalDouble.empty());
  }

  private double yOf(IndexedCell<?> cell) {
    return tree.sceneToLocal(cell.localToScene(0, 0)).getY();
  }

  private double indent(int level) {
    return tree.lookupAll(".tree-cell").stream()
        .filter(OutlineCell.class::isInstance)
        .map(OutlineCell.class::cast)
        .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getGraphic() != null)
        .filter(cell -> levelOf(cell.getTreeItem()) == level)
        .mapToDouble(cell -> tree.sceneToLocal(cell.getGraphic().localToScene(0, 0)).getX())
        .findFirst()
        .orElse(level * INDENT);
  }

  private static int levelOf(TreeItem<?> item) {
    return item.getParent() == null ? 0 : levelOf(item.getParent()) + 1;
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.ofNullable((VirtualFlow<?>) tree.lookup(".virtual-flow"));
  }
}
