package dev.faqeditor.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
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

  /** What lies there. A system without permissions knows no files that may be run. */
  static FileKind onDisk(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return FileKind.SYMBOLIC_LINK;
    }
    if (Files.isDirectory(file)) {
      return FileKind.FOLDER;
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return FileKind.ABSENT;
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class); // null on Windows
    boolean executable =
        view != null
            && view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
    return executable ? FileKind.EXECUTABLE : FileKind.REGULAR;
  }
}
