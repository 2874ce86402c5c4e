package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Edit;
import java.util.List;

/**
 * One change, as the journal has it.
 *
 * @param time of the change, in milliseconds since 1970
 * @param edit of the text as the change before left it
 * @param drafts all there are after it
 */
record Entry(long time, Edit edit, List<Draft> drafts) {

  Entry {
    drafts = List.copyOf(drafts);
  }
}
