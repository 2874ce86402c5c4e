package dev.faqeditor.ui.exact;

import dev.faqeditor.exact.ExactResult;
import dev.faqeditor.exact.HugoLookup;
import dev.faqeditor.exact.HugoMessage;
import java.util.List;

/** What there is to say of exact mode. */
sealed interface ExactStatus {

  /** It is switched off. */
  record Off() implements ExactStatus {}

  /** Hugo is at work, or will be once typing pauses. */
  record Rendering() implements ExactStatus {}

  /**
   * The page is as Hugo prints it.
   *
   * @param version of Hugo
   * @param unpublished whether a build for publishing would leave the page out
   * @param warnings what Hugo says of the page all the same
   */
  record Shown(String version, boolean unpublished, List<HugoMessage> warnings)
      implements ExactStatus {}

  /**
   * Hugo refuses.
   *
   * @param version of Hugo
   */
  record Failed(String version, HugoMessage message) implements ExactStatus {}

  /** There is no hugo program to run. */
  record NoProgram(HugoLookup lookup) implements ExactStatus {}

  /** The page lies in no site. */
  record NoSite() implements ExactStatus {}

  /** Hugo builds the site, but not this page. */
  record NoPage(ExactResult.Reason reason) implements ExactStatus {}

  /** It took too long. */
  record TimedOut(long seconds) implements ExactStatus {}
}
