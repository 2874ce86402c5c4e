package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class LatePartsTest {

  private final Region first = new Region();
  private final Region last = new Region();
  private final VBox column = new VBox(first, last);
  private final Pane part = new Pane();

  @Test
  void aHiddenPartComesToItsPlaceWhenItIsFirstShownAndStays() {
    part.setVisible(false);
    LateParts.add(column, 1, part);
    assertThat(column.getChildren()).containsExactly(first, last);
    part.setVisible(true);
    assertThat(column.getChildren()).containsExactly(first, part, last);
    part.setVisible(false);
    part.setVisible(true);
    assertThat(column.getChildren()).containsExactly(first, part, last);
  }

  @Test
  void aPartThatIsShownIsThereAtOnce() {
    LateParts.add(column, part);
    assertThat(column.getChildren()).containsExactly(first, last, part);
  }
}
