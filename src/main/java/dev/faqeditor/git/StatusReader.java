package dev.faqeditor.git;

import dev.faqeditor.git.FileStatus.Operation;
import dev.faqeditor.git.FileStatus.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds out how a path stands; the index is read, never refreshed. */
record StatusReader(WorkTree tree, Repository repository) {

  FileStatus read(String path) throws IOException {
    DirCache index = repository.readDirCache();
    Optional<HeadEntry> head = HeadEntry.at(repository, path);
    FileKind onDisk = FileKind.onDisk(tree.root().resolve(path));
    return new FileStatus(
        path,
        staging(index, path, head, onDisk),
        othersStaged(index, path),
        operation(),
        head.map(HeadEntry::kind).orElse(FileKind.ABSENT),
        onDisk);
  }

  private Staging staging(DirCache index, String path, Optional<HeadEntry> head, FileKind onDisk)
      throws IOException {
    List<DirCacheEntry> entries = IndexEntries.of(index, path);
    if (entries.isEmpty()) {
      if (head.isPresent()) {
        return Staging.DELETED;
      }
      return IgnoreRules.of(tree).ignore(path) ? Staging.IGNORED : Staging.UNTRACKED;
    }
    DirCacheEntry entry = entries.get(0);
    if (entry.getStage() != DirCacheEntry.STAGE_0) {
      return Staging.CONFLICT;
    }
    if (entry.isAssumeValid() || entry.isSkipWorkTree()) {
      return Staging.NOT_LOOKED_AT;
    }
    if (entry.isIntentToAdd()) {
      return Staging.INTENDED;
    }
    FileKind kind = FileKind.of(entry.getFileMode());
    if (head.isPresent() && head.get().equals(new HeadEntry(id(entry), kind))) {
      return Staging.AS_HEAD;
    }
    return isOnDisk(entry, kind, path, onDisk) ? Staging.AS_FILE : Staging.OTHERWISE;
  }

  private boolean isOnDisk(DirCacheEntry entry, FileKind kind, String path, FileKind onDisk)
      throws IOException {
    if (!kind.isFile() || !onDisk.isFile() || (kind != onDisk && modesCount())) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(tree.root().resolve(path));
    byte[] stored = new ConversionReader(tree, repository).read(path).toGit(bytes);
    return Blob.of(stored).id().equals(entry.getObjectId().name());
  }

  private boolean modesCount() throws IOException {
    return tree.config().config().getBoolean("core", "filemode", true);
  }

  private static ObjectId id(DirCacheEntry entry) {
    return entry.getObjectId();
  }

  private int othersStaged(DirCache index, String path) throws IOException {
    Optional<RevTree> head = HeadEntry.tree(repository);
    int count = 0;
    String last = path;
    try (TreeWalk walk = new TreeWalk(repository)) {
      if (head.isPresent()) {
        walk.addTree(head.get());
      } else {
        walk.addTree(new EmptyTreeIterator());
      }
      walk.addTree(new DirCacheIterator(index));
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.setRecursive(true);
      while (walk.next()) {
        String other = walk.getPathString();
        if (!other.equals(path) && !other.equals(last) && !isOnlyIntended(walk)) {
          count++;
        }
        last = other; // a path in conflict comes once for each of its versions
      }
    }
    return count;
  }

  private static boolean isOnlyIntended(TreeWalk walk) {
    DirCacheIterator staged = walk.getTree(1, DirCacheIterator.class);
    return staged != null && staged.getDirCacheEntry().isIntentToAdd();
  }

  private Optional<Operation> operation() {
    if (exists("rebase-apply/applying")) {
      return Optional.of(Operation.APPLYING_MAIL);
    }
    if (exists("rebase-merge") || exists("rebase-apply")) {
      return Optional.of(Operation.REBASE);
    }
    if (exists("MERGE_HEAD")) {
      return Optional.of(Operation.MERGE);
    }
    if (exists("CHERRY_PICK_HEAD")) {
      return Optional.of(Operation.CHERRY_PICK);
    }
    return exists("REVERT_HEAD") ? Optional.of(Operation.REVERT) : Optional.empty();
  }

  private boolean exists(String inGitFolder) {
    return Files.exists(tree.gitFolder().resolve(inGitFolder));
  }
}
