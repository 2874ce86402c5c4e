package dev.faqeditor.git.program;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The locks that a killed commit leaves behind.
 *
 * @param free whether nobody had locked the index before
 */
record LeftLocks(Path gitFolder, boolean free) {

  private static final String INDEX_LOCK = "index.lock";

  static LeftLocks before(Path gitFolder) {
    return new LeftLocks(gitFolder, !Files.exists(gitFolder.resolve(INDEX_LOCK)));
  }

  /**
   * Removes the locks of the git with this process id. Its name is in one of them, which it makes
   * while it holds the other; without that proof none is touched.
   */
  void remove(long pid) {
    boolean ours = gitFolder.resolve("next-index-" + pid + ".lock").toFile().delete();
    if (ours && free) {
      gitFolder.resolve(INDEX_LOCK).toFile().delete();
    }
  }
}
