package dev.faqeditor.ui.form;

import dev.faqeditor.preview.goldmark.Highlight;
import dev.faqeditor.preview.goldmark.MarkdownHighlighter;
import dev.faqeditor.text.Range;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Markdown in an editor that wraps and shows what is what; undoing is left to the history. */
final class MarkdownControl implements FieldControl {

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("area-focused");

  private final MarkdownArea area = new MarkdownArea(this::changed);
  private final VirtualizedScrollPane<MarkdownArea> pane = new VirtualizedScrollPane<>(area);
  private final Projection projection = new Projection();
  private final FieldWriter writer;

  /**
   * An empty editor.
   *
   * @param menu gives it its context menu
   * @param writer is told what the user types
   */
  MarkdownControl(String id, TextMenu menu, FieldWriter writer) {
    this.writer = writer;
    area.setId(id);
    area.setWrapText(true);
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.getStyleClass().add("markdown-area");
    pane.getStyleClass().add("markdown-pane");
    area.focusedProperty().addListener((o, was, is) -> pane.pseudoClassStateChanged(FOCUSED, is));
    area.textProperty().addListener((o, was, is) -> highlight(is));
    Nodes.addInputMap( // Tab goes on to the next control
        area,
        InputMap.ignore(
            EventPattern.anyOf(
                EventPattern.keyPressed(KeyCode.TAB),
                EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN))));
    menu.install(area);
  }

  private void changed(Range before, Range after) {
    if (!projection.isWriting()) {
      writer.typed(area.getText(), before, after);
    }
  }

  private void highlight(String text) {
    if (!text.isEmpty()) {
      area.setStyleSpans(0, styles(MarkdownHighlighter.in(text), text.length()));
    }
  }

  private static StyleSpans<Collection<String>> styles(List<Highlight> highlights, int length) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    int at = 0;
    for (Highlight highlight : highlights) {
      spans.add(List.of(), highlight.span().start() - at);
      String style = highlight.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
      spans.add(List.of("md-" + style), highlight.span().length());
      at = highlight.span().end();
    }
    return spans.add(List.of(), length - at).create();
  }

  @Override
  public Region view() {
    return pane;
  }

  @Override
  public Region focusTarget() {
    return area;
  }

  @Override
  public void show(String value) {
    projection.write(area.getText(), value, area::replaceText);
  }

  @Override
  public boolean holds(String value) {
    return area.getText().equals(value);
  }

  @Override
  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  @Override
  public void select(Range range) {
    area.select(range);
  }

  @Override
  public Optional<Range> selected() {
    return Optional.of(area.range());
  }
}
