package dev.faqeditor.ui.recovery;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.journal.Lost;
import dev.faqeditor.journal.Recovery;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was lost, as the difference that restoring it makes to the page as it is now. */
public final class LostView {

  private static final long STACK = 1 << 20; // bytes

  private final PageJournal journal;
  private final Editor editor;
  private final Messages messages;
  private final Background comparing = new Background(DeepStack.newWorker("compare", STACK));
  private final Label summary = new Label();
  private final DifferenceView difference;
  private final Button restore = new Button();
  private final BorderPane view = new BorderPane();
  private boolean active;

  /**
   * A view that is not shown yet.
   *
   * @param leave shows the form again
   */
  public LostView(PageJournal journal, Editor editor, Runnable leave, Messages messages) {
    this.journal = journal;
    this.editor = editor;
    this.messages = messages;
    difference = new DifferenceView(messages);
    Label title = new Label(messages.text("lost.title"));
    title.getStyleClass().add("form-title");
    summary.setId("lost-summary");
    summary.getStyleClass().add("form-context");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    VBox header = new VBox(title, summary);
    header.getStyleClass().add("form-header");
    name(restore, "lost.restoreShown");
    restore.getStyleClass().add("accent");
    restore.setOnAction(
        event -> {
          journal.restore();
          leave.run();
        });
    Button back = new Button();
    name(back, "lost.back");
    back.setOnAction(event -> leave.run());
    HBox buttons = new HBox(restore, back);
    buttons.getStyleClass().add("difference-buttons");
    view.setTop(header);
    view.setCenter(difference.view());
    view.setBottom(buttons);
    view.setId("lost-view");
    view.getStyleClass().addAll("form-pane", "difference-pane");
  }

  private void name(Button button, String key) {
    button.setId(key.replace('.', '-'));
    button.setText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key + ".tooltip")));
  }

  /** The view. */
  public Region view() {
    return view;
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    difference.view().requestFocus();
  }

  /** Starts to follow the page, or stops. */
  public void setActive(boolean now) {
    active = now;
    if (active) {
      compare();
    }
  }

  /** Follows the page. */
  public void render(Announcement announcement) {
    if (active && announcement.before().document() != announcement.state().document()) {
      compare();
    }
  }

  private void compare() {
    journal.recovery().ifPresent(recovery -> say(recovery.drafts().size()));
    FaqDocument document = editor.state().document();
    journal
        .now()
        .offer()
        .map(Offer::lost)
        .ifPresent(
            lost ->
                comparing.run(
                    () -> rows(lost, document.text()),
                    rows -> {
                      if (document == editor.state().document()) {
                        difference.show(rows);
                      }
                    }));
  }

  private void say(int drafts) {
    String said = messages.text("lost.summary");
    summary.setText(drafts == 0 ? said : said + " " + messages.text("lost.summary.drafts", drafts));
  }

  private static List<DifferenceRow> rows(Lost lost, String now) {
    String then = Recovery.of(lost, now).edit().apply(now);
    return DifferenceRow.between(now, then);
  }
}
