package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.NewFindings;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.RowsHeight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the changes since an older version make wrong; not seen where that is nothing. */
public final class ChangeFindings {

  private static final int MOST_ROWS = 3;

  private record Checked(
      FaqDocument document, Function<FaqDocument, List<Finding>> way, List<Finding> found) {}

  private final Editor editor;
  private final Findings findings;
  private final Background background = new Background(DeepStack.newWorker("check-before"));
  private final FindingRows rows;
  private final VBox view = new VBox();
  private Function<FaqDocument, List<Finding>> way = document -> List.of();
  private Optional<FaqDocument> before = Optional.empty();
  private Optional<Checked> checked = Optional.empty();

  /** Compares with nothing yet. */
  public ChangeFindings(Editor editor, Findings findings, Messages messages) {
    this.editor = editor;
    this.findings = findings;
    String title = messages.text("findings.new");
    rows = new FindingRows("new-findings", title, editor, findings, messages, () -> {});
    ListView<Finding> list = rows.list();
    list.prefHeightProperty().bind(RowsHeight.of(list, MOST_ROWS));
    view.getChildren().setAll(rows.title(), list);
    view.getStyleClass().add("new-findings");
    view.managedProperty().bind(view.visibleProperty());
    view.setMinHeight(Region.USE_PREF_SIZE);
    view.setVisible(false);
    findings.announceTo(found -> show());
  }

  /** The list with its title. */
  public Region view() {
    return view;
  }

  /** Checks in another way from now on: another site, or other settings. */
  public void checkBy(Function<FaqDocument, List<Finding>> other) {
    way = other;
    check();
  }

  /** Compares with this version of the page, or with none. */
  public void compareWith(Optional<FaqDocument> version) {
    before = version;
    check();
  }

  private void check() {
    if (before.isPresent() && !isChecked(before.get())) {
      FaqDocument document = before.get();
      Function<FaqDocument, List<Finding>> by = way;
      background.run(
          () -> new Checked(document, by, PageChecker.foundBy(by, document)),
          found -> {
            checked = Optional.of(found);
            show();
          });
    }
    show();
  }

  private boolean isChecked(FaqDocument document) {
    return checked
        .filter(done -> done.way() == way && done.document().text().equals(document.text()))
        .isPresent();
  }

  private void show() {
    List<Finding> found =
        before
            .filter(this::isChecked)
            .flatMap(document -> checked)
            .map(this::since)
            .orElse(List.of());
    rows.show(found);
    view.setVisible(!found.isEmpty());
  }

  private List<Finding> since(Checked then) {
    return NewFindings.in(
        then.found(), then.document().text(), findings.all(), editor.state().document().text());
  }
}
