package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Edit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a journal says.
 *
 * @param base what the changes started from
 * @param edit all changes of the text as one
 * @param drafts what was typed and refused, after the last change
 * @param time of the last change, in milliseconds since 1970
 * @param entries how many changes there are
 */
record JournalText(Base base, Edit edit, List<Draft> drafts, long time, int entries) {

  /** All that can be read; empty if not one change can. */
  static Optional<JournalText> read(byte[] file) {
    List<byte[]> records = Frames.read(file);
    try {
      if (records.isEmpty()) {
        return Optional.empty();
      }
      Base base = new RecordReader(records.get(0)).base();
      return new Reading(base).through(records.subList(1, records.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  Contents contents() {
    return new Contents(edit.apply(base.text()), drafts);
  }

  private static final class Reading {

    private final Base base;
    private Edit edit = Edit.NONE;
    private List<Draft> drafts = List.of();
    private long time;
    private int length; // of the text, in UTF-16 units
    private int entries;

    Reading(Base base) {
      this.base = base;
      length = base.text().length();
    }

    Optional<JournalText> through(List<byte[]> records) {
      try {
        for (byte[] record : records) {
          add(new RecordReader(record).entry());
        }
      } catch (IOException e) { // what stands before it counts
      }
      return entries == 0
          ? Optional.empty()
          : Optional.of(new JournalText(base, edit, drafts, time, entries));
    }

    private void add(Entry entry) throws IOException {
      boolean beyond = entry.edit().splices().stream().anyMatch(s -> s.span().end() > length);
      if (beyond) {
        throw new IOException("a change beyond the end of the text");
      }
      edit = edit.then(entry.edit());
      length += entry.edit().growth();
      drafts = entry.drafts();
      time = entry.time();
      entries++;
    }
  }
}
