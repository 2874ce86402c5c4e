package dev.faqeditor.ui.check;

import dev.faqeditor.check.Severity;
import dev.faqeditor.ui.Messages;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The mark of a severity: a shape and a colour of its own. */
public final class SeverityMark extends StackPane {

  private final Region shape = new Region();

  /** A mark that shows nothing yet. */
  public SeverityMark() {
    getStyleClass().add("severity");
    getChildren().add(shape);
  }

  /** Shows a severity. */
  public void show(Severity severity, Messages messages) {
    String name = severity.name().toLowerCase(Locale.ROOT);
    shape.getStyleClass().setAll("severity-mark", "severity-" + name);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(messages.text("severity." + severity.name()));
  }
}
