package dev.faqeditor.git;

import dev.faqeditor.git.PathAttributes.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

/** The files that give attributes to a path, as git reads them when it adds a file. */
record AttributeSources(WorkTree tree, Repository repository, DirCache index) {

  private static final String NAME = ".gitattributes";

  PathAttributes attributesOf(String path, GitConfig config) throws IOException {
    List<Source> sources = new ArrayList<>();
    addFile(sources, user(config), "", true);
    for (String folder : Folders.above(path)) {
      Path file = tree.root().resolve(folder + NAME);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        addFile(sources, file, folder, folder.isEmpty());
      } else {
        addFromIndex(sources, folder);
      }
    }
    addFile(sources, tree.commonFolder().resolve("info/attributes"), "", true);
    return PathAttributes.of(sources, path);
  }

  private Path user(GitConfig config) {
    return config
        .get("core", "attributesfile")
        .map(tree.environment()::expand)
        .map(tree.root()::resolve)
        .orElseGet(() -> tree.environment().inConfigFolder("attributes"));
  }

  private static void addFile(List<Source> to, Path file, String folder, boolean mayDefine)
      throws IOException {
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        to.add(parse(in, folder, mayDefine));
      }
    }
  }

  private void addFromIndex(List<Source> to, String folder) throws IOException {
    Optional<DirCacheEntry> entry = Optional.ofNullable(index.getEntry(folder + NAME));
    if (entry.isPresent() && FileKind.of(entry.get().getFileMode()).isFile()) {
      try (InputStream in = repository.open(entry.get().getObjectId()).openStream()) {
        to.add(parse(in, folder, folder.isEmpty()));
      }
    }
  }

  private static Source parse(InputStream in, String folder, boolean mayDefine) throws IOException {
    AttributesNode node = new AttributesNode();
    node.parse(in);
    return new Source(node, folder, mayDefine);
  }
}
