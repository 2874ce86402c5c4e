package dev.faqeditor.ui.merge;

import dev.faqeditor.file.FaqFile;
import java.util.Optional;

/** The file that a window has open. */
public interface OpenPage {

  /** As it was read or last saved; its text is what both versions have come of. */
  Optional<FaqFile> file();

  /** From now on, that is how it is on disk, as far as is known. */
  void isNow(FaqFile file);

  /** Whether it is being read or written, or something is asked about it. */
  boolean isBusy();

  /** Saves it. */
  void save();

  /** Asks for another name and saves it so. */
  void saveAs();
}
