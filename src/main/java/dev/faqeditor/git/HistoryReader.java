package dev.faqeditor.git;

import dev.faqeditor.git.History.Versions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Walks the commits from HEAD back. */
final class HistoryReader {

  private HistoryReader() {}

  static Versions read(Repository repository, String path, int limit, BooleanSupplier cancelled)
      throws IOException {
    List<Version> versions = new ArrayList<>();
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return new Versions(List.of());
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRewriteParents(false); // one commit at a time, not all before the first
      walk.setTreeFilter(
          AndTreeFilter.create(
              new TreeFilter[] {
                new Until(cancelled), PathFilter.create(path), TreeFilter.ANY_DIFF
              }));
      walk.markStart(walk.parseCommit(head));
      collect(walk, limit, versions);
    }
    return new Versions(List.copyOf(versions));
  }

  private static void collect(RevWalk walk, int limit, List<Version> versions) throws IOException {
    try {
      while (versions.size() < limit) {
        RevCommit commit = walk.next();
        if (commit == null) {
          return;
        }
        versions.add(version(commit));
      }
    } catch (CancelledException e) {
      // what was found so far is the answer
    }
  }

  private static Version version(RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    return new Version(
        commit.name(), author.getName(), author.getWhenAsInstant(), commit.getShortMessage());
  }

  /** Asked at each commit, also those that changed other files. */
  private static final class Until extends TreeFilter {
    private final BooleanSupplier cancelled;

    Until(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public boolean include(TreeWalk walk) {
      if (cancelled.getAsBoolean()) {
        throw new CancelledException(); // JGit's own would end only this commit's walk
      }
      return true;
    }

    @Override
    public boolean shouldBeRecursive() {
      return false;
    }

    @Override
    public TreeFilter clone() {
      return this;
    }
  }

  private static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
