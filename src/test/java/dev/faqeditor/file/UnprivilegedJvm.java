package dev.faqeditor.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faqeditor.ChildProcess;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java program that the system may refuse things: {@link FaqFileInChild}, as the user nobody when
 * the tests run as root, who is refused nothing.
 *
 * @param classes a folder of this package's classes that everybody may read, which the build's and
 *     the libraries' folders need not be
 * @param shellCommand what a shell does first, such as {@code umask 027}
 */
record UnprivilegedJvm(Path classes, String shellCommand) {

  static final int NOBODY = 65534;

  /** Skips the test if this system can't run it. */
  static UnprivilegedJvm withClassesIn(Path folder) throws IOException, URISyntaxException {
    assumeTrue(!isRoot() || Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path copies = Files.createDirectories(folder.resolve("dev/faqeditor/file"));
    copyClassesBeside(FaqFile.class, copies);
    copyClassesBeside(FaqFileInChild.class, copies);
    return new UnprivilegedJvm(folder, ":");
  }

  static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }

  UnprivilegedJvm after(String command) {
    return new UnprivilegedJvm(classes, command);
  }

  /** The printed result of this act; see {@link FaqFileInChild#main}. */
  String run(String act, Path path, String... text) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid", "" + NOBODY, "--regid", "" + NOBODY));
      command.add("--clear-groups");
    }
    command.addAll(List.of("bash", "-c", shellCommand + "; exec \"$@\"", "bash"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-Xmx64m"));
    command.addAll(List.of("-cp", classes.toString(), FaqFileInChild.class.getName()));
    command.addAll(List.of(act, path.toString()));
    command.addAll(List.of(text));
    return ChildProcess.run(command.toArray(String[]::new));
  }

  private static void copyClassesBeside(Class<?> type, Path folder)
      throws IOException, URISyntaxException {
    Path root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(root.resolve("dev/faqeditor/file"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
