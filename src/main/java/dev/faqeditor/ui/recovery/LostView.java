package dev.faqeditor.ui.recovery;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.journal.Lost;
import dev.faqeditor.journal.Recovery;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TaskPane;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import java.util.List;
import javafx.scene.layout.Region;

/** What was lost, as the difference that restoring it makes to the page as it is now. */
public final class LostView {

  private final PageJournal journal;
  private final Editor editor;
  private final Messages messages;
  private final DifferenceView difference;
  private final TaskPane pane;
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
    pane = new TaskPane("lost", difference.view(), messages);
    pane.addMainButton(
        "lost.restoreShown",
        () -> {
          journal.restore();
          leave.run();
        });
    pane.addButton("lost.back", leave);
  }

  /** The view. */
  public Region view() {
    return pane.view();
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    difference.focus();
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
    String now = editor.state().document().text();
    journal
        .now()
        .offer()
        .map(Offer::lost)
        .ifPresent(lost -> difference.find(() -> rows(lost, now)));
  }

  private void say(int drafts) {
    String said = messages.text("lost.summary");
    pane.say(drafts == 0 ? said : said + " " + messages.text("lost.summary.drafts", drafts));
  }

  private static List<DifferenceRow> rows(Lost lost, String now) {
    String then = Recovery.of(lost, now).edit().apply(now);
    return DifferenceRow.between(now, then);
  }
}
