package dev.faqeditor.git;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.git.LeftOut.Step;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/** Finds out how a path is converted. */
record ConversionReader(WorkTree tree, Repository repository) {

  private static final int READ_AT_MOST = FaqFile.MAX_BYTES;

  Conversion read(String path) throws IOException {
    DirCache index = repository.readDirCache();
    GitConfig config = tree.config();
    PathAttributes attributes =
        new AttributeSources(tree, repository, index).attributesOf(path, config);
    LineEndRule rule = LineEndRule.of(attributes, config);
    boolean crlf = rule.isGuessed() && hasCrlf(index, path);
    return new Conversion(rule, crlf, leftOut(attributes, config));
  }

  /** Git looks at our own side where the file is in conflict. */
  private boolean hasCrlf(DirCache index, String path) throws IOException {
    Optional<DirCacheEntry> ours =
        IndexEntries.of(index, path).stream()
            .filter(entry -> entry.getStage() == DirCacheEntry.STAGE_0 || isOurs(entry))
            .findFirst();
    return ours.isPresent()
        && FileKind.of(ours.get().getFileMode()).isFile()
        && hasCrlf(ours.get());
  }

  private static boolean isOurs(DirCacheEntry entry) {
    return entry.getStage() == DirCacheEntry.STAGE_2;
  }

  private boolean hasCrlf(DirCacheEntry entry) throws IOException {
    ObjectLoader loader = repository.open(entry.getObjectId());
    if (loader.getSize() > READ_AT_MOST) {
      return false;
    }
    TextStatistics statistics = TextStatistics.of(loader.getCachedBytes(READ_AT_MOST));
    return statistics.crlf() > 0 && !statistics.looksBinary();
  }

  private static Optional<LeftOut> leftOut(PathAttributes attributes, GitConfig config) {
    Optional<LeftOut> driver =
        attributes
            .get("filter")
            .filter(name -> hasDriver(config, name))
            .map(name -> new LeftOut(Step.FILTER_DRIVER, name));
    Optional<LeftOut> encoding =
        attributes
            .get("working-tree-encoding")
            .filter(name -> !isUtf8(name))
            .map(name -> new LeftOut(Step.ENCODING, name));
    Optional<LeftOut> ident =
        attributes
            .get("ident")
            .filter(PathAttributes.SET::equals)
            .map(set -> new LeftOut(Step.IDENT, ""));
    return driver.or(() -> encoding).or(() -> ident);
  }

  private static boolean hasDriver(GitConfig config, String name) {
    return Stream.of("clean", "smudge", "process")
        .anyMatch(command -> config.get("filter", name, command).isPresent());
  }

  private static boolean isUtf8(String name) {
    return name.equalsIgnoreCase("UTF-8")
        || name.equalsIgnoreCase("UTF8")
        || name.equals(PathAttributes.SET)
        || name.equals(PathAttributes.UNSET);
  }
}
