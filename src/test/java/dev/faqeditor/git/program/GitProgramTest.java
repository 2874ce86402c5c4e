package dev.faqeditor.git.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.GitEnvironment;
import dev.faqeditor.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which git is used, and what asking it for the author does not do. */
class GitProgramTest {

  @TempDir Path folder;

  private GitLookup lookup(String script) throws IOException {
    Path fake = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + script + "\n");
    assertThat(fake.toFile().setExecutable(true)).isTrue();
    return GitProgram.find(new GitEnvironment(Map.of("PATH", ":nowhere:" + folder)));
  }

  @Test
  void aProgramThatCannotBeUsedIsSaid() throws IOException {
    assertThat(GitProgram.find(new GitEnvironment(Map.of("PATH", folder.toString()))))
        .isEqualTo(new GitLookup.Missing());
    assertThat(GitProgram.find(new GitEnvironment(Map.of()))).isEqualTo(new GitLookup.Missing());
    assertThat(lookup("echo git version 2.24.9"))
        .isEqualTo(new GitLookup.TooOld(folder.resolve("git"), "2.24"));
    assertThat(lookup("echo git version 2.50.1.windows.1")).isInstanceOf(GitLookup.Found.class);
    assertThat(lookup("echo git version 3.0.0")).isInstanceOf(GitLookup.Found.class);
    assertThat(lookup("echo broken; exit 3"))
        .isEqualTo(new GitLookup.Unusable(folder.resolve("git"), "broken\n"));
  }

  @Test
  void askingForTheAuthorWritesAndRunsNothing() {
    TestRepository repository = TestRepository.init(folder.resolve("site"));
    repository.write("a.md", "x");
    repository.commit("First");
    for (String name : new String[] {"core.fsmonitor", "core.pager", "pager.var", "core.editor"}) {
      repository.git("config", name, "touch '" + folder.resolve("canary") + "'");
    }
    GitProgram git = Commits.git(repository);
    Map<String, String> before = TestRepository.snapshot(folder);
    assertThat(git.author(repository.workTree("a.md"))).isInstanceOf(Author.Known.class);
    assertThat(TestRepository.snapshot(folder)).isEqualTo(before);
  }
}
