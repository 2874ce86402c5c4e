package dev.faqeditor.exact;

import java.nio.file.Path;
import java.util.Optional;

/** What came of looking for the hugo program. */
public sealed interface HugoLookup {

  /** Here it is. */
  record Found(HugoProgram program) implements HugoLookup {}

  /**
   * It is not there.
   *
   * @param chosen where it should be; empty if no folder of {@code PATH} has it
   */
  record Missing(Optional<Path> chosen) implements HugoLookup {}

  /** It is older than {@link HugoProgram#OLDEST}. */
  record TooOld(Path executable, String version) implements HugoLookup {}

  /** It can't be run, or doesn't say its version. */
  record Unusable(Path executable, String said) implements HugoLookup {}
}
