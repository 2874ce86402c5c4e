package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Edit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What was not saved when a program ended without being asked to.
 *
 * @param journal the file that holds it
 * @param base what the changes started from
 * @param edit all changes of the text as one
 * @param drafts what was typed and refused, at its places in the changed text
 * @param last when the last change was made
 */
public record Lost(Path journal, Base base, Edit edit, List<Draft> drafts, Instant last) {

  /** Copies the drafts. */
  public Lost {
    drafts = List.copyOf(drafts);
  }

  /** Whether all was as it was saved. */
  boolean isNothing() {
    return new Contents(text(), drafts).isSavedIn(base);
  }

  /** The text as it was last. */
  public String text() {
    return edit.apply(base.text());
  }
}
