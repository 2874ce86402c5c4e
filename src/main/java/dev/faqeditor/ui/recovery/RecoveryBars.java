package dev.faqeditor.ui.recovery;

import dev.faqeditor.journal.Recovery;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.bar.NoticeBar;
import dev.faqeditor.ui.bar.NoticeBar.Severity;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The bars about the journal: what was lost, who else has the page, what can't be kept. */
public final class RecoveryBars {

  private final PageJournal journal;
  private final BarArea area;
  private final Messages messages;
  private final NoticeBar lost = new NoticeBar("lost", Severity.WARNING);
  private final NoticeBar discarded = new NoticeBar("discarded", Severity.HINT);
  private final NoticeBar elsewhere = new NoticeBar("elsewhere", Severity.HINT);
  private final NoticeBar failed = new NoticeBar("not-kept", Severity.ERROR);
  private final Runnable show;

  /**
   * Bars that are hidden.
   *
   * @param show shows what was lost as a difference
   */
  public RecoveryBars(PageJournal journal, BarArea area, Runnable show, Messages messages) {
    this.journal = journal;
    this.area = area;
    this.messages = messages;
    this.show = show;
    add(lost, "lost.restore", this::restore);
    add(lost, "lost.show", show);
    add(lost, "lost.notNow", journal::notNow);
    add(lost, "lost.discard", journal::discard);
    add(discarded, "discarded.undo", journal::keepAfterAll);
    elsewhere.say(messages.text("elsewhere.said"));
    render(journal.now());
  }

  private void add(NoticeBar bar, String key, Runnable action) {
    bar.addButton(
        key.replace('.', '-'), messages.text(key), messages.text(key + ".tooltip"), action);
  }

  /** What replaces the whole text is seen first. */
  private void restore() {
    if (journal.recovery().filter(r -> r.fit() == Recovery.Fit.WHOLE).isPresent()) {
      show.run();
    } else {
      journal.restore();
    }
  }

  /** Shows the bars that have something to say. */
  public void render(Recoverable now) {
    now.offer().ifPresent(offer -> say(offer, now.isDiscarded()));
    set(lost, now.offer().isPresent() && !now.isDiscarded());
    set(discarded, now.offer().isPresent() && now.isDiscarded());
    set(elsewhere, now.isElsewhere());
    if (!now.failure().isEmpty()) {
      failed.say(messages.text("notKept.said", now.failure()));
    }
    set(failed, !now.failure().isEmpty());
  }

  private void say(Offer offer, boolean isDiscarded) {
    String when = time(offer);
    if (isDiscarded) {
      discarded.say(messages.text("discarded.said", when));
    } else {
      String said = messages.text("lost.said", offer.changes(), when);
      String fits =
          journal
              .recovery()
              .filter(recovery -> recovery.fit() != Recovery.Fit.EXACT)
              .map(recovery -> " " + messages.text("lost.fit." + recovery.fit().name()))
              .orElse("");
      lost.say(said + fits);
    }
  }

  private String time(Offer offer) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(messages.locale())
        .format(offer.lost().last().atZone(ZoneId.systemDefault()));
  }

  private void set(NoticeBar bar, boolean shown) {
    if (shown) {
      area.show(bar);
    } else {
      area.hide(bar);
    }
  }
}
