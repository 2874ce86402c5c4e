package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.Approximation;
import dev.faqeditor.ui.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Says above the preview whether it is what the site prints; one click away, why not. */
final class PreviewBadge {

  private static final PseudoClass APPROXIMATE = PseudoClass.getPseudoClass("approximate");
  private static final int MOST_LISTED = 12;
  private static final double WIDTH = 400;

  private final Messages messages;
  private final MenuButton badge = new MenuButton();
  private final Region mark = new Region();
  private final VBox reasons = new VBox();
  private final HBox view = new HBox(badge);
  private List<Approximation> shown = List.of();

  PreviewBadge(Messages messages) {
    this.messages = messages;
    mark.getStyleClass().add("badge-mark");
    badge.setId("preview-badge");
    badge.setMnemonicParsing(false);
    badge.setGraphic(mark);
    reasons.getStyleClass().add("badge-reasons");
    CustomMenuItem all = new CustomMenuItem(reasons, false);
    all.getStyleClass().add("badge-item");
    badge.getItems().add(all);
    view.getStyleClass().add("preview-bar");
    render();
  }

  Region view() {
    return view;
  }

  void show(List<Approximation> approximations) {
    if (!approximations.equals(shown)) {
      shown = List.copyOf(approximations);
      render();
    }
  }

  private void render() {
    boolean approximate = !shown.isEmpty();
    badge.pseudoClassStateChanged(APPROXIMATE, approximate);
    badge.setText(
        approximate
            ? messages.text("preview.approximate", shortText(), shown.size(), shown.size() - 1)
            : messages.text("preview.exact"));
    badge.setAccessibleText(badge.getText());
    reasons.getChildren().clear();
    add("badge-title", messages.text(approximate ? "preview.why" : "preview.exact.why"));
    shown.stream().limit(MOST_LISTED).forEach(a -> add("badge-reason", longText(a)));
    if (shown.size() > MOST_LISTED) {
      add("badge-reason", messages.text("preview.more", shown.size() - MOST_LISTED));
    }
  }

  /** A text rather than a label: menus ask for heights before they give widths. */
  private void add(String style, String text) {
    Text line = new Text(text);
    line.setWrappingWidth(WIDTH);
    line.getStyleClass().add(style);
    reasons.getChildren().add(line);
  }

  private String shortText() {
    Approximation first = shown.get(0);
    return messages.text("approximation." + first.reason().name() + ".short", first.name());
  }

  private String longText(Approximation approximation) {
    return messages.text(
        "approximation." + approximation.reason().name(),
        approximation.name(),
        approximation.detail());
  }
}
