package dev.faqeditor.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** Which untracked files a repository and its user want to be ignored. */
record IgnoreRules(WorkTree tree, GitConfig config) {

  static IgnoreRules of(WorkTree tree) throws IOException {
    return new IgnoreRules(tree, tree.config());
  }

  /** Whether the path is ignored, or a folder on the way to it: then nothing can bring it back. */
  boolean ignore(String path) throws IOException {
    List<String> folders = Folders.above(path);
    for (String folder : folders.subList(1, folders.size())) {
      if (ignoredItself(folder.substring(0, folder.length() - 1), true)) {
        return true;
      }
    }
    return ignoredItself(path, false);
  }

  private boolean ignoredItself(String path, boolean folder) throws IOException {
    List<String> folders = Folders.above(path);
    for (int i = folders.size() - 1; i >= 0; i--) { // the nearest file decides
      Path rules = tree.root().resolve(folders.get(i) + ".gitignore");
      Boolean said = ask(rules, path.substring(folders.get(i).length()), folder);
      if (said != null) {
        return said;
      }
    }
    Boolean said = ask(tree.commonFolder().resolve("info/exclude"), path, folder);
    return Boolean.TRUE.equals(said == null ? ask(user(), path, folder) : said);
  }

  private Path user() {
    return config
        .get("core", "excludesfile")
        .map(tree.environment()::expand)
        .map(tree.root()::resolve)
        .orElseGet(() -> tree.environment().inConfigFolder("ignore"));
  }

  private static @Nullable Boolean ask(Path rules, String path, boolean folder) throws IOException {
    boolean inTree = rules.endsWith(".gitignore"); // there a link is not followed
    if (inTree
        ? !Files.isRegularFile(rules, LinkOption.NOFOLLOW_LINKS)
        : !Files.isRegularFile(rules)) {
      return null;
    }
    IgnoreNode node = new IgnoreNode();
    try (InputStream in = Files.newInputStream(rules)) {
      node.parse(in);
    }
    return node.checkIgnored(path, folder);
  }
}
