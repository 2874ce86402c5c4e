package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Difference;
import java.util.List;

/**
 * A page as it is in the editor.
 *
 * @param text all of it
 * @param drafts what was typed and refused, at its places in the text
 */
public record Contents(String text, List<Draft> drafts) {

  /** Copies the drafts. */
  public Contents {
    drafts = List.copyOf(drafts);
  }

  /** Whether nothing of it is unsaved. */
  boolean isSavedIn(Base base) {
    return drafts.isEmpty() && Difference.isNone(text, base.text());
  }
}
