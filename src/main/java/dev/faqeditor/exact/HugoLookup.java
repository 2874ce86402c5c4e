package dev.faqeditor.exact;

import java.nio.file.Path;

/** What came of looking for the hugo program. */
public sealed interface HugoLookup {

  /** Here it is. */
  record Found(HugoProgram program) implements HugoLookup {}

  /** No folder of {@code PATH} has it. */
  record Missing() implements HugoLookup {}

  /** It is older than {@link HugoProgram#OLDEST}. */
  record TooOld(Path executable, String version) implements HugoLookup {}

  /** It can't be run, or doesn't say its version. */
  record Unusable(Path executable, String said) implements HugoLookup {}
}
