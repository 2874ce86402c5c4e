package dev.faqeditor.ui.recovery;

import java.util.Optional;

/**
 * What there is to say about the open page's journal.
 *
 * @param offer what was lost and can be brought back
 * @param isDiscarded whether the user has discarded the offer, which can still be taken back
 * @param isElsewhere whether another window or program has the page open
 * @param failure why changes can't be kept for the case of a crash, in the system's words; "" if
 *     they can
 */
public record Recoverable(
    Optional<Offer> offer, boolean isDiscarded, boolean isElsewhere, String failure) {

  static final Recoverable NOTHING = new Recoverable(Optional.empty(), false, false, "");

  Recoverable with(Optional<Offer> now, boolean discarded) {
    return new Recoverable(now, discarded, isElsewhere, failure);
  }

  Recoverable elsewhere(boolean now) {
    return new Recoverable(offer, isDiscarded, now, failure);
  }

  Recoverable failed(String words) {
    return new Recoverable(offer, isDiscarded, isElsewhere, words);
  }
}
