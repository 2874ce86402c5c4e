package dev.faqeditor.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Opens a repository with JGit for one question, and closes it again. */
final class RepositoryReader {

  static {
    // JGit keeps this for the whole program; nothing else here uses JGit
    SystemReader.setInstance(new SilentSystemReader());
  }

  private RepositoryReader() {}

  /** A question to a repository. */
  interface Question<T> {
    T ask(Repository repository) throws IOException;
  }

  /** What to answer where the repository can't be read. */
  interface Failure<T> {
    T saying(String detail);
  }

  /** The answer; a repository that is damaged in whatever way is a failure in JGit's own words. */
  static <T> T ask(WorkTree tree, Question<T> question, Failure<T> failure) {
    try (Repository repository = open(tree)) {
      return question.ask(repository);
    } catch (IOException | RuntimeException e) { // JGit throws either, at damaged files
      return failure.saying(words(e));
    }
  }

  /** The system reader is in place once this has been called. */
  static void prepare() {}

  static String words(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }

  private static Repository open(WorkTree tree) throws IOException {
    return new FileRepositoryBuilder()
        .setFS(FS.detect())
        .setGitDir(tree.gitFolder().toFile())
        .setGitCommonDir(tree.commonFolder().toFile())
        .setWorkTree(tree.root().toFile())
        .setMustExist(true)
        .build();
  }
}
