package dev.faqeditor.ui.review;

import dev.faqeditor.git.program.CommitResult;
import dev.faqeditor.git.program.GitLookup;
import dev.faqeditor.git.program.GitProgram;
import dev.faqeditor.ui.Messages;

/**
 * What came of a commit, in the user's words.
 *
 * @param text in one sentence or two
 * @param said what git or a hook said, in full
 * @param isDone whether it was made
 */
record CommitWords(String text, String said, boolean isDone) {

  private static final int SHORT = 7;

  static CommitWords of(Committer.Outcome outcome, boolean first, Messages messages) {
    if (outcome instanceof Committer.Outcome.NoGit none) {
      return new CommitWords(noGit(none.why(), messages), "", false);
    }
    CommitResult result = ((Committer.Outcome.Asked) outcome).result();
    if (result instanceof CommitResult.Committed made) {
      String key = first ? "commit.made.first" : "commit.made";
      return new CommitWords(messages.text(key, made.commit().substring(0, SHORT)), "", true);
    }
    if (result instanceof CommitResult.Refused refused) {
      return new CommitWords(messages.text("commit.refused"), refused.said(), false);
    }
    if (result instanceof CommitResult.NotPossible not) {
      String key = "commit.obstacle." + not.obstacle().name();
      return new CommitWords(messages.text(key, not.detail()), "", false);
    }
    return new CommitWords(messages.text("commit.cancelled"), "", false);
  }

  private static String noGit(GitLookup lookup, Messages messages) {
    if (lookup instanceof GitLookup.TooOld old) {
      return messages.text("commit.git.tooOld", old.version(), GitProgram.OLDEST);
    }
    if (lookup instanceof GitLookup.Unusable unusable) {
      return messages.text("commit.git.unusable", unusable.executable());
    }
    return messages.text("commit.git.missing");
  }
}
