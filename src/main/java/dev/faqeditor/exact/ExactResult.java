package dev.faqeditor.exact;

import dev.faqeditor.site.ContentPage;
import java.nio.file.Path;
import java.util.List;

/** What came of printing a page. */
public sealed interface ExactResult {

  /**
   * Hugo has printed it.
   *
   * @param html all of the page
   * @param file where it is, until the workspace is used again
   * @param output the folder of all that Hugo has printed, likewise
   * @param page what the page is to the site
   * @param unpublished whether a build for publishing would leave it out: it is a draft, or its
   *     time has not come or is over
   * @param warnings what Hugo says of the page all the same
   */
  record Printed(
      String html,
      Path file,
      Path output,
      ContentPage page,
      boolean unpublished,
      List<HugoMessage> warnings)
      implements ExactResult {

    /** Copies the list. */
    public Printed {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Hugo refuses to build the site.
   *
   * @param message what it says first of the page, or else of another file
   */
  record Failed(HugoMessage message) implements ExactResult {}

  /**
   * There is no such page.
   *
   * @param reason why
   */
  record NotPrinted(Reason reason) implements ExactResult {}

  /** It was cancelled. */
  record Cancelled() implements ExactResult {}

  /**
   * It took too long.
   *
   * @param seconds how long it was given
   */
  record TimedOut(long seconds) implements ExactResult {}

  /** Why Hugo prints no page of a file. */
  enum Reason {
    /** It is not in a content folder of the site. */
    OUTSIDE_CONTENT,
    /** It is a file of another page. */
    NO_PAGE,
    /** Hugo builds the site without it, though it should be there. */
    NOT_FOUND,
    /** The workspace can't be written. */
    NO_ROOM
  }
}
