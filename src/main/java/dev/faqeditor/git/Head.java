package dev.faqeditor.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** What is checked out. */
public sealed interface Head {

  /**
   * A branch with commits.
   *
   * @param branch its short name
   * @param commit the id, 40 hexadecimal digits
   */
  record OnBranch(String branch, String commit) implements Head {}

  /** A branch that has no commit yet. */
  record Unborn(String branch) implements Head {}

  /**
   * A commit and no branch.
   *
   * @param commit the id, 40 hexadecimal digits
   * @param shortId as much of it as names it here, 7 digits or more
   */
  record Detached(String commit, String shortId) implements Head {}

  /** HEAD, or what it names, can't be read. */
  record Unreadable(String detail) implements Head {}

  static Head of(Repository repository) throws IOException {
    Ref head = repository.exactRef(Constants.HEAD);
    if (head == null) {
      return new Unreadable(Constants.HEAD);
    }
    ObjectId commit = head.getObjectId();
    if (head.isSymbolic()) {
      String branch = Repository.shortenRefName(head.getTarget().getName());
      return commit == null ? new Unborn(branch) : new OnBranch(branch, commit.name());
    }
    try (ObjectReader reader = repository.newObjectReader()) {
      return new Detached(commit.name(), reader.abbreviate(commit, 7).name());
    }
  }
}
