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
    lost.addButton("lost.restore", messages, this::restore);
    lost.addButton("lost.show", messages, show);
    lost.addButton("lost.notNow", messages, journal::notNow);
    lost.addButton("lost.discard", messages, journal::discard);
    discarded.addButton("discarded.undo", messages, journal::keepAfterAll);
    elsewhere.say(messages.text("elsewhere.said"));
    render(journal.now());
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
    area.set(lost, now.offer().isPresent() && !now.isDiscarded());
    area.set(discarded, now.offer().isPresent() && now.isDiscarded());
    area.set(elsewhere, now.isElsewhere());
    if (!now.failure().isEmpty()) {
      failed.say(messages.text("notKept.said", now.failure()));
    }
    area.set(failed, !now.failure().isEmpty());
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
}
