package dev.faqeditor.git;

import dev.faqeditor.git.Surroundings.NoRepository;
import dev.faqeditor.git.Surroundings.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a repository's parts lie, found as git finds them: upwards from the page. */
sealed interface GitFolders {

  /**
   * A repository with a work tree.
   *
   * @param root the folder that holds {@code .git}
   * @param gitFolder holds HEAD and the index
   * @param commonFolder holds objects and branches; another one in a linked work tree
   */
  record Found(Path root, Path gitFolder, Path commonFolder) implements GitFolders {}

  /** Nothing to work with. */
  record NotFound(NoRepository why) implements GitFolders {}

  /** The repository that this folder, an absolute path without symbolic links, is in. */
  static GitFolders above(Path folder) {
    for (Path root = folder; root != null; root = root.getParent()) {
      GitFolders found = in(root);
      if (found != null) {
        return found;
      }
    }
    return notFound(Reason.OUTSIDE, "");
  }

  private static @Nullable GitFolders in(Path folder) {
    Path dotGit = folder.resolve(".git");
    try {
      if (Files.isDirectory(dotGit)) {
        if (!Files.isReadable(dotGit) || !Files.isExecutable(dotGit)) {
          return notFound(Reason.UNREADABLE, dotGit.toString());
        }
        if (isGitFolder(dotGit)) {
          return found(folder, dotGit);
        }
      } else if (Files.isRegularFile(dotGit)) {
        return behind(folder, dotGit);
      }
      return isGitFolder(folder) ? notFound(Reason.BARE, folder.toString()) : null;
    } catch (IOException | InvalidPathException e) {
      return notFound(Reason.UNREADABLE, e.toString());
    }
  }

  private static GitFolders behind(Path folder, Path dotGit) throws IOException {
    String link = firstLine(dotGit);
    if (!link.startsWith("gitdir:")) {
      return notFound(Reason.UNREADABLE, dotGit.toString());
    }
    Path target = folder.resolve(link.substring("gitdir:".length()).strip()).normalize();
    return isGitFolder(target)
        ? found(folder, target)
        : notFound(Reason.UNREADABLE, target.toString());
  }

  private static GitFolders found(Path root, Path gitFolder) throws IOException {
    return new Found(root, gitFolder, commonFolder(gitFolder));
  }

  private static Path commonFolder(Path gitFolder) throws IOException {
    Path pointer = gitFolder.resolve("commondir");
    return Files.isRegularFile(pointer)
        ? gitFolder.resolve(firstLine(pointer)).normalize()
        : gitFolder;
  }

  private static boolean isGitFolder(Path folder) throws IOException {
    if (!Files.exists(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path common = commonFolder(folder);
    return Files.isDirectory(common.resolve("objects"))
        && Files.isDirectory(common.resolve("refs"));
  }

  private static String firstLine(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("").strip();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static NotFound notFound(Reason reason, String detail) {
    return new NotFound(new NoRepository(reason, detail));
  }
}
