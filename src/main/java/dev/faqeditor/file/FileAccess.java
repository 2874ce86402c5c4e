package dev.faqeditor.file;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a file, so that the file that replaces it can be given the same. */
record FileAccess(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {

  /** Makes a new file that only its owner may read or write. */
  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final Map<PosixFilePermission, PosixFilePermission> GROUP_LIKE_OTHERS =
      Map.of(GROUP_READ, OTHERS_READ, GROUP_WRITE, OTHERS_WRITE, GROUP_EXECUTE, OTHERS_EXECUTE);

  /** The access to this file; empty if there is no file, or its system knows no permissions. */
  static Optional<FileAccess> of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Optional.empty();
    }
    try {
      PosixFileAttributes now = Files.readAttributes(file, PosixFileAttributes.class);
      return Optional.of(new FileAccess(now.owner(), now.group(), now.permissions()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Gives another file this access, changing only what differs. Most users may not give files away,
   * so an owner or group that can't be kept is let go; the group that the file has instead may then
   * do no more than anybody may.
   */
  void giveTo(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributes now = view.readAttributes();
    boolean groupKept = now.group().equals(group) || tryTo(() -> view.setGroup(group));
    Set<PosixFilePermission> kept = groupKept ? permissions : permissionsWithoutGroup();
    if (!now.permissions().equals(kept)) {
      view.setPermissions(kept);
    }
    if (!now.owner().equals(owner)) {
      tryTo(() -> view.setOwner(owner)); // last: whoever gives a file away may do no more with it
    }
  }

  private interface Act {
    void run() throws IOException;
  }

  /** Does this, or says that the system does not allow it. */
  private static boolean tryTo(Act act) throws IOException {
    try {
      act.run();
      return true;
    } catch (FileSystemException notAllowed) {
      return false;
    }
  }

  private Set<PosixFilePermission> permissionsWithoutGroup() {
    Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission permission : permissions) {
      if (permissions.contains(GROUP_LIKE_OTHERS.getOrDefault(permission, permission))) {
        kept.add(permission);
      }
    }
    return kept;
  }
}
