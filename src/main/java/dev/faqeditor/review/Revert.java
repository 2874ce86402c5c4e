package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.text.Edit;

/**
 * What comes of taking one change back.
 *
 * <pre>{@code
 * if (Revert.of(head, page, change) instanceof Revert.Reverted done) {
 *   page = done.after();
 * }
 * }</pre>
 */
public sealed interface Revert {

  /**
   * It can be taken back, and it alone.
   *
   * @param edit of the newer version
   * @param after that version after the edit
   */
  record Reverted(Edit edit, FaqDocument after) implements Revert {}

  /** It can't. */
  record Refused(Reason reason) implements Revert {}

  /** Why a change can't be taken back alone. */
  enum Reason {
    /** It is none of these two versions. */
    OUTDATED,
    /** The section that a question stood in is gone. */
    SECTION_IS_GONE,
    /** Raw HTML or shortcodes around questions would no longer fit together. */
    WRAPPERS,
    /** Other changes would be taken back with it, or others would come. */
    OTHER_CHANGES,
    /** The older text has a character that the file's encoding lacks. */
    NOT_IN_ENCODING
  }

  /**
   * Tries to take a change back. What comes back has the bytes that it had. Accepted only if the
   * change is gone then, and no other has come; takes time in proportion to the length of the page,
   * several times that of {@link Changes#between}.
   *
   * @param change one of {@link Changes#between} these versions
   */
  static Revert of(FaqDocument before, FaqDocument now, Change change) {
    return new Reverting(before, now, change).result();
  }
}
