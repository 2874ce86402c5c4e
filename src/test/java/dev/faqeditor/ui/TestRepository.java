package dev.faqeditor.ui;

import dev.faqeditor.ChildProcess;
import java.io.IOException;
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
    return ChildProcess.runIn(folder, command.toArray(String[]::new));
  }
}
