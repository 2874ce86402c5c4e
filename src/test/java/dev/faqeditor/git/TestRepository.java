package dev.faqeditor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.Surroundings.InRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository that the real git keeps, for a user who has no configuration of their own. */
public final class TestRepository {

  private final Path root;
  private final Map<String, String> variables;

  private TestRepository(Path root, Map<String, String> variables) {
    this.root = root;
    this.variables = variables;
  }

  /** A new one on branch {@code main}, whose user is Åsa, in a folder that need not exist. */
  public static TestRepository init(Path root) {
    TestRepository repository = blank(root);
    repository.git("init", "-q", "-b", "main");
    repository.git("config", "user.name", "Åsa Öst");
    repository.git("config", "user.email", "asa@example.org");
    return repository;
  }

  /** A folder in which nothing has been done yet; the home beside it is empty. */
  static TestRepository blank(Path root) {
    Map<String, String> variables = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    variables.put("HOME", root.resolveSibling("home").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("LC_ALL", "C.UTF-8");
    try {
      Files.createDirectories(root);
      Files.createDirectories(root.resolveSibling("home"));
      return new TestRepository(root.toRealPath(), variables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same user in another folder. */
  public TestRepository in(Path folder) {
    return new TestRepository(folder, variables);
  }

  public Path root() {
    return root;
  }

  /** To change for what comes next. */
  public Map<String, String> variables() {
    return variables;
  }

  public GitEnvironment environment() {
    return new GitEnvironment(variables);
  }

  /** What git printed; it must succeed. */
  public String git(String... arguments) {
    Outcome outcome = tryGit(arguments);
    assertThat(outcome.exit())
        .as("git %s: %s%s", String.join(" ", arguments), outcome.text(), outcome.errors())
        .isZero();
    return outcome.text().strip();
  }

  /** What came of it. */
  public Outcome tryGit(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** What came of it, with something to read. */
  public Outcome run(byte[] input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    try {
      Path errors = Files.createTempFile("git-errors", "");
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(root.toFile()).redirectError(errors.toFile());
      builder.environment().clear();
      builder.environment().putAll(variables);
      Process process = builder.start();
      process.getOutputStream().write(input);
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      int exit = process.waitFor();
      String said = Files.readString(errors);
      Files.delete(errors);
      return new Outcome(exit, output, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What git did. */
  public record Outcome(int exit, byte[] output, String errors) {
    public String text() {
      return new String(output, StandardCharsets.UTF_8);
    }
  }

  /** Writes a file in UTF-8. */
  public Path write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file and the folders above it. */
  public Path write(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a hook, given as shell. */
  public void hook(String name, String script) {
    assertThat(write(".git/hooks/" + name, "#!/bin/sh\n" + script + "\n").toFile())
        .matches(file -> file.setExecutable(true));
  }

  /** Commits all there is. */
  public void commit(String message) {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
  }

  /** The work tree as the editor finds it from this path. */
  public WorkTree workTree(String path) {
    Surroundings found = WorkTree.around(root.resolve(path), environment());
    assertThat(found).isInstanceOf(InRepository.class);
    return ((InRepository) found).workTree();
  }

  /** Removes a folder and all that is in it. */
  public static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder with its content and times, to see whether anything was touched. */
  public static Map<String, String> snapshot(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String content =
            Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Arrays.hashCode(Files.readAllBytes(path)) + " " + Files.size(path)
                : "";
        files.put(
            folder.relativize(path).toString(),
            Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " " + content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
