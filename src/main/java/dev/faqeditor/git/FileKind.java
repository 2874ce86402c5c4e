package dev.faqeditor.git;

import org.eclipse.jgit.lib.FileMode;

/** What git can keep at a path. */
public enum FileKind {
  /** Nothing. */
  ABSENT,
  /** A file. */
  REGULAR,
  /** A file that may be run. */
  EXECUTABLE,
  /** A link; what is stored is where it leads to. */
  SYMBOLIC_LINK,
  /** A folder. */
  FOLDER,
  /** Another repository's commit. */
  SUBMODULE;

  /** Whether it has content of its own. */
  public boolean isFile() {
    return this == REGULAR || this == EXECUTABLE;
  }

  static FileKind of(FileMode mode) {
    if (mode.equals(FileMode.EXECUTABLE_FILE)) {
      return EXECUTABLE;
    }
    if (mode.equals(FileMode.SYMLINK)) {
      return SYMBOLIC_LINK;
    }
    if (mode.equals(FileMode.TREE)) {
      return FOLDER;
    }
    if (mode.equals(FileMode.GITLINK)) {
      return SUBMODULE;
    }
    return mode.equals(FileMode.MISSING) ? ABSENT : REGULAR;
  }
}
