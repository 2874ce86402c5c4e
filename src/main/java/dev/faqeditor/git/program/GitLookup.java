package dev.faqeditor.git.program;

import java.nio.file.Path;

/** What came of looking for the git program. */
public sealed interface GitLookup {

  /** Here it is. */
  record Found(GitProgram program) implements GitLookup {}

  /** No folder of {@code PATH} has it. */
  record Missing() implements GitLookup {}

  /** It is older than {@link GitProgram#OLDEST}. */
  record TooOld(Path executable, String version) implements GitLookup {}

  /** It can't be run, or doesn't say its version. */
  record Unusable(Path executable, String said) implements GitLookup {}
}
