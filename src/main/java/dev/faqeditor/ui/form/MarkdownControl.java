package dev.faqeditor.ui.form;

import dev.faqeditor.preview.goldmark.Highlight;
import dev.faqeditor.preview.goldmark.MarkdownHighlighter;
import dev.faqeditor.text.Range;
import dev.faqeditor.ui.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/** Markdown in an editor that wraps and shows what is what; undoing is left to the history. */
final class MarkdownControl implements FieldControl {

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("area-focused");

  private final MarkdownArea area = new MarkdownArea(this::changed);
  private final VirtualizedScrollPane<MarkdownArea> pane = new VirtualizedScrollPane<>(area);
  private final Projection projection = new Projection();
  private final FieldWriter writer;
  private final MarkdownToolbar toolbar;
  private final VBox view = new VBox();

  /**
   * An empty editor.
   *
   * @param menu gives it its context menu
   * @param writer is told what the user types
   */
  MarkdownControl(String id, TextMenu menu, FieldWriter writer, Messages messages) {
    this.writer = writer;
    area.setId(id);
    area.setWrapText(true);
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.getStyleClass().add("markdown-area");
    area.focusedProperty().addListener((o, was, is) -> view.pseudoClassStateChanged(FOCUSED, is));
    area.textProperty().addListener((o, was, is) -> highlight(is));
    MarkdownWriting writing = new MarkdownWriting(area, projection, writer);
    toolbar = new MarkdownToolbar(id, messages, writing::run);
    VBox.setVgrow(pane, Priority.ALWAYS);
    view.getChildren().setAll(toolbar.view(), pane);
    view.getStyleClass().add("markdown-pane");
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
    return view;
  }

  @Override
  public Region focusTarget() {
    return area;
  }

  @Override
  public void show(String value) {
    String before = area.getText();
    Range selected = area.range();
    projection.write(before, value, area::replaceText);
    if (!area.getText().equals(before) && area.isFocused()) {
      area.select(Projection.carried(selected, before, area.getText()));
    }
  }

  @Override
  public boolean holds(String value) {
    return area.getText().equals(value);
  }

  @Override
  public void setEditable(boolean editable) {
    area.setEditable(editable);
    toolbar.setEditable(editable);
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
