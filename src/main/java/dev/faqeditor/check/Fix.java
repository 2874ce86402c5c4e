package dev.faqeditor.check;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What mends a finding.
 *
 * @param kind what it does, for its label
 * @param edit the change of the page's text
 */
public record Fix(Kind kind, Edit edit) {

  /** What a fix does. */
  public enum Kind {
    /** Puts a blank line before an answer's first paragraph. */
    BLANK_LINE_FIRST,
    /** Puts a blank line before a heading. */
    BLANK_LINE_BEFORE,
    /** Puts a blank line after a question. */
    BLANK_LINE_AFTER,
    /** Puts a closing tag on a line of its own. */
    OWN_LINE,
    /** Closes a code fence at the end of its answer. */
    CLOSE_FENCE,
    /** Closes a comment at the end of its answer. */
    CLOSE_COMMENT,
    /** Gives a positional parameter the name that the template reads. */
    NAME_PARAMETER,
    /** Removes a line of the front matter that says what another one says. */
    REMOVE_DUPLICATE,
    /** Writes a date in full. */
    FULL_DATE
  }

  /** The same fix for the text after an edit; empty if the edit touches what it changes. */
  Optional<Fix> after(Edit other) {
    List<Splice> moved = new ArrayList<>();
    for (Splice splice : edit.splices()) {
      Optional<Span> span = other.mapUntouched(splice.span());
      if (span.isEmpty()) {
        return Optional.empty();
      }
      moved.add(new Splice(span.get(), splice.replacement()));
    }
    return Optional.of(new Fix(kind, new Edit(moved)));
  }
}
