package dev.faqeditor.git;

import dev.faqeditor.file.RealPath;
import dev.faqeditor.git.Surroundings.InRepository;
import dev.faqeditor.git.Surroundings.NoRepository;
import dev.faqeditor.git.Surroundings.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A repository's files as they lie on disk, and what the repository says about them. Nothing is
 * kept between two questions, so each answer is true of that moment; each takes some milliseconds
 * and belongs off the JavaFX thread.
 *
 * <pre>{@code
 * if (WorkTree.around(page) instanceof InRepository in) {
 *   Base base = in.workTree().base(page, UTF_8);
 * }
 * }</pre>
 *
 * @param root the folder that the repository's paths start from; absolute, no symbolic links
 * @param gitFolder where HEAD and the index are; {@code .git}, or elsewhere in linked work trees
 *     and submodules
 * @param commonFolder where objects and branches are: {@code gitFolder}, but in linked work trees
 * @param environment what is known of the user and the machine
 */
public record WorkTree(Path root, Path gitFolder, Path commonFolder, GitEnvironment environment) {

  /** The repository that a file lies in, which need not exist yet. Symbolic links are followed. */
  public static Surroundings around(Path file) {
    return around(file, GitEnvironment.ofProcess());
  }

  /** The same, for another user or machine. */
  public static Surroundings around(Path file, GitEnvironment environment) {
    RepositoryReader.prepare();
    try {
      Path folder = RealPath.of(file).getParent();
      if (folder == null) {
        return new NoRepository(Reason.OUTSIDE, "");
      }
      GitFolders folders = GitFolders.above(folder);
      return folders instanceof GitFolders.Found found
          ? readable(found, environment)
          : ((GitFolders.NotFound) folders).why();
    } catch (IOException | RuntimeException e) { // a configuration that makes no sense
      return new NoRepository(Reason.UNREADABLE, RepositoryReader.words(e));
    }
  }

  private static Surroundings readable(GitFolders.Found found, GitEnvironment environment)
      throws IOException {
    GitConfig config = GitConfig.load(environment, found.gitFolder(), found.commonFolder());
    Optional<String> unsupported = config.unsupportedFormat();
    if (unsupported.isPresent()) {
      return new NoRepository(Reason.UNSUPPORTED_FORMAT, unsupported.get());
    }
    boolean linked = !found.gitFolder().equals(found.commonFolder());
    if (!linked && config.isTrue("core", "bare")) {
      return new NoRepository(Reason.BARE, found.gitFolder().toString());
    }
    Path configured =
        config.get("core", "worktree").map(found.gitFolder()::resolve).orElse(found.root());
    Path root = linked ? found.root() : configured.toRealPath();
    if (!found.root().startsWith(root)) {
      return new NoRepository(Reason.OUTSIDE, root.toString());
    }
    return new InRepository(
        new WorkTree(root, found.gitFolder(), found.commonFolder(), environment));
  }

  /** What is checked out. */
  public Head head() {
    return RepositoryReader.ask(this, Head::of, Head.Unreadable::new);
  }

  /**
   * What HEAD says at this file's path. A file that has been renamed since is not found under its
   * old name.
   *
   * @param charset how the file on disk is written; HEAD's text is read strictly in the same way
   */
  public Base base(Path file, Charset charset) {
    return at(file)
        .map(
            path ->
                RepositoryReader.ask(
                    this,
                    repository -> new BaseReader(this, repository).read(path, charset),
                    Base.Failed::new))
        .orElseGet(Base.Outside::new);
  }

  /** How bytes of this file become git's and back; says the failure if it can't be read. */
  public ConversionResult conversion(Path file) {
    return at(file)
        .map(
            path ->
                RepositoryReader.<ConversionResult>ask(
                    this,
                    repository -> new ConversionReader(this, repository).read(path),
                    ConversionResult.Failed::new))
        .orElseGet(() -> new ConversionResult.Failed(file.toString()));
  }

  /** What git would store if the file had these bytes. No filter driver is run. */
  public Cleaned clean(Path file, byte[] bytes) {
    ConversionResult result = conversion(file);
    if (result instanceof Conversion conversion) {
      byte[] stored = conversion.toGit(bytes);
      boolean executable = kind(file) == FileKind.EXECUTABLE;
      FileKind kind = executable ? FileKind.EXECUTABLE : FileKind.REGULAR;
      return new Cleaned.Stored(new Blob(stored, kind), conversion.leftOut());
    }
    return new Cleaned.Failed(((ConversionResult.Failed) result).detail());
  }

  private static FileKind kind(Path file) {
    try {
      return FileKind.onDisk(RealPath.of(file));
    } catch (IOException unreachable) {
      return FileKind.ABSENT;
    }
  }

  /** How this file and the rest of the index stand, and whether a commit is possible. */
  public StatusResult status(Path file) {
    return at(file)
        .map(
            path ->
                RepositoryReader.<StatusResult>ask(
                    this,
                    repository -> new StatusReader(this, repository).read(path),
                    StatusResult.Failed::new))
        .orElseGet(() -> new StatusResult.Failed(file.toString()));
  }

  /**
   * The commits that changed what lies at this file's path, the newest first; renames are not
   * followed.
   *
   * @param limit how many at most
   * @param cancelled asked before each commit; once it is true, what was found so far is returned
   */
  public History versions(Path file, int limit, BooleanSupplier cancelled) {
    return at(file)
        .map(
            path ->
                RepositoryReader.<History>ask(
                    this,
                    repository -> HistoryReader.read(repository, path, limit, cancelled),
                    History.Failed::new))
        .orElseGet(() -> new History.Failed(file.toString()));
  }

  /** The file's path in the repository, with slashes; empty if it doesn't lie in the work tree. */
  public Optional<String> at(Path file) {
    try {
      Path real = RealPath.of(file);
      if (!real.startsWith(root) || real.equals(root) || real.startsWith(gitFolder)) {
        return Optional.empty();
      }
      String separator = root.getFileSystem().getSeparator();
      return Optional.of(root.relativize(real).toString().replace(separator, "/"));
    } catch (IOException unreachable) {
      return Optional.empty();
    }
  }

  GitConfig config() throws IOException {
    return GitConfig.load(environment, gitFolder, commonFolder);
  }
}
