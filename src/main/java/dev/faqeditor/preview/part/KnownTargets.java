package dev.faqeditor.preview.part;

import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.goldmark.LinkTargets;

/**
 * The link references of a page.
 *
 * @param goldmark renders parts of a page that has them
 */
record KnownTargets(LinkTargets targets, Goldmark goldmark) {

  KnownTargets(Goldmark goldmark) {
    this(LinkTargets.NONE, goldmark);
  }

  /** Those of a page that now has these. */
  KnownTargets now(LinkTargets now) {
    return now.equals(targets) ? this : new KnownTargets(now, goldmark.knowing(now));
  }
}
