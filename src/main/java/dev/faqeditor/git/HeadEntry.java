package dev.faqeditor.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What HEAD's tree has at a path. */
record HeadEntry(ObjectId id, FileKind kind) {

  static Optional<HeadEntry> at(Repository repository, String path) throws IOException {
    Optional<RevTree> tree = tree(repository);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, path, tree.get())) {
      return walk == null
          ? Optional.empty()
          : Optional.of(new HeadEntry(walk.getObjectId(0), FileKind.of(walk.getFileMode(0))));
    }
  }

  /** Empty on an unborn branch. */
  static Optional<RevTree> tree(Repository repository) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.of(walk.parseCommit(head).getTree());
    }
  }
}
