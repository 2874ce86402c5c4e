package dev.faqeditor.ui.preview;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.w3c.dom.Node;

/** Says at a page's lower edge where the link leads that the mouse or the focus is on. */
final class LinkStrip {

  private final Label address = new Label();
  private Optional<String> hovered = Optional.empty();

  /** A strip that says nothing yet; the name is what its id starts with. */
  LinkStrip(String name) {
    address.setId(name + "-link");
    address.getStyleClass().add("link-strip");
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    address.setMouseTransparent(true);
    address.setMinWidth(0);
    address.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    address.setVisible(false);
    StackPane.setAlignment(address, Pos.BOTTOM_LEFT);
  }

  /** To be laid over the page. */
  Region view() {
    return address;
  }

  /** The mouse is on this node. */
  void entered(Node node) {
    hovered = addressAt(node);
    show(hovered);
  }

  /** The focus is on this node. */
  void focused(Node node) {
    show(addressAt(node));
  }

  /** Neither is on the page. */
  void leave() {
    hovered = Optional.empty();
    show(hovered);
  }

  /** The address of the link that the mouse is on. */
  Optional<String> hovered() {
    return hovered;
  }

  /** The address that is shown, of the link that the mouse or the focus came upon last. */
  Optional<String> shown() {
    return address.isVisible() ? Optional.of(address.getText()) : Optional.empty();
  }

  private void show(Optional<String> found) {
    address.setText(found.orElse(""));
    address.setVisible(!address.getText().isBlank());
  }

  private static Optional<String> addressAt(Node node) {
    return PageClicks.linkAt(node).map(link -> link.getAttribute(PageClicks.ADDRESS));
  }
}
