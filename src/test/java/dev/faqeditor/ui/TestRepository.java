package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository made by the real git, with one commit of all that lies in its folder. */
final class TestRepository {

  private final Path folder;

  TestRepository(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Me");
    git("config", "user.email", "me@grynnleden.example");
    git("config", "commit.gpgsign", "false");
    git("add", ".");
    git("commit", "-q", "-m", "First");
  }

  /** Runs git, which must not fail, and gives what it printed. */
  String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.strip();
  }
}
