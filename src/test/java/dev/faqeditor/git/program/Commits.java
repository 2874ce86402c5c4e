package dev.faqeditor.git.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.TestRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Commits as the editor makes them, in a test repository. */
final class Commits {

  static final String MESSAGE = "Ändra svaret\n\n# Ett skäl\n";

  private Commits() {}

  static GitProgram git(TestRepository repository) {
    GitLookup lookup = GitProgram.find(repository.environment());
    assertThat(lookup).isInstanceOf(GitLookup.Found.class);
    return ((GitLookup.Found) lookup).program();
  }

  static CommitResult commit(TestRepository repository, String path) {
    return commit(repository, path, Optional.empty(), () -> false);
  }

  static CommitResult commit(
      TestRepository repository, String path, Optional<String> branch, BooleanSupplier cancelled) {
    Path file = repository.root().resolve(path);
    CommitRequest request = new CommitRequest(file, " Ändra svaret", "\n# Ett skäl\n\n", branch);
    return git(repository).commit(repository.workTree(path), request, cancelled);
  }

  /** HEAD, branches, index and locks: what a refused commit must leave as it was. */
  static String state(TestRepository repository) {
    StringBuilder state = new StringBuilder();
    Path gitFolder = Path.of(repository.git("rev-parse", "--absolute-git-dir"));
    try {
      state.append(Files.readString(gitFolder.resolve("HEAD")));
      Path index = gitFolder.resolve("index");
      state.append(Files.exists(index) ? new String(Files.readAllBytes(index), UTF_8) : "none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    state.append(repository.git("for-each-ref"));
    Map<String, String> files = TestRepository.snapshot(gitFolder);
    files.keySet().stream().filter(name -> name.endsWith(".lock")).forEach(state::append);
    return state.toString();
  }
}
