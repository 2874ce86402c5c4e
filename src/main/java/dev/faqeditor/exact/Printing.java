package dev.faqeditor.exact;

import dev.faqeditor.program.ProgramRun;
import dev.faqeditor.site.ContentPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run: lays the text over the site, runs Hugo, and finds what it prints of the page. */
record Printing(
    HugoProgram hugo, ExactRequest request, Workspace workspace, BooleanSupplier cancelled) {

  private static final long SECONDS = 60;

  /** A browser refuses local files whose bytes it is to check, as if they came from elsewhere. */
  private static final Pattern CHECKED =
      Pattern.compile(
          "(?i)\\s(?:integrity|crossorigin)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+))?"
              + "(?=[^<>]*>)");

  private static final List<String> UNPUBLISHED =
      List.of("--buildDrafts", "--buildFuture", "--buildExpired");

  ExactResult print() {
    Optional<ContentPage> page = request.site().page(request.page(), request.text());
    if (page.isEmpty()) {
      return new ExactResult.NotPrinted(ExactResult.Reason.OUTSIDE_CONTENT);
    }
    if (page.get().kind() == ContentPage.Kind.RESOURCE) {
      return new ExactResult.NotPrinted(ExactResult.Reason.NO_PAGE);
    }
    try {
      workspace.prepare();
      Overlay overlay = new Overlay(request, realPath(), workspace);
      return overlay.write()
          ? print(page.get(), overlay)
          : new ExactResult.NotPrinted(ExactResult.Reason.OUTSIDE_CONTENT);
    } catch (IOException | UncheckedIOException e) {
      return new ExactResult.NotPrinted(ExactResult.Reason.NO_ROOM);
    }
  }

  private Path realPath() throws IOException {
    Path absolute = request.page().toAbsolutePath();
    return Files.exists(absolute)
        ? absolute.toRealPath()
        : absolute.getParent().toRealPath().resolve(absolute.getFileName());
  }

  /** As for publishing first; what that leaves out is then asked for. */
  private ExactResult print(ContentPage page, Overlay overlay) throws IOException {
    boolean draft = page.isDraft();
    ExactResult result = print(page, overlay, draft);
    boolean missing =
        result instanceof ExactResult.NotPrinted none
            && none.reason() == ExactResult.Reason.NOT_FOUND;
    return missing && !draft ? print(page, overlay, true) : result;
  }

  private ExactResult print(ContentPage page, Overlay overlay, boolean unpublished)
      throws IOException {
    Path output = workspace.output(request.complete());
    List<Path> candidates = candidates(page, output);
    for (Path candidate : candidates) {
      if (Files.isRegularFile(candidate)) {
        Files.delete(candidate); // what an earlier run has printed
      }
    }
    Deadline deadline = new Deadline(SECONDS);
    ProgramRun.Outcome outcome =
        hugo.run(
                request.site().root(),
                arguments(output, unpublished),
                workspace,
                () -> deadline.isOver() || cancelled.getAsBoolean())
            .run("");
    if (cancelled.getAsBoolean()) {
      return new ExactResult.Cancelled();
    }
    if (deadline.isOver() && outcome.exit() != 0) {
      return new ExactResult.TimedOut(SECONDS);
    }
    HugoMessages messages =
        new HugoMessages(
            overlay.laidOver(), request.page(), workspace.configuration(), request.site().root());
    if (outcome.exit() != 0) {
      return new ExactResult.Failed(messages.fault(outcome.output()).exactlyIn(request.text()));
    }
    Optional<Path> file = candidates.stream().filter(Files::isRegularFile).findFirst();
    if (file.isEmpty()) {
      return new ExactResult.NotPrinted(ExactResult.Reason.NOT_FOUND);
    }
    String html = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
    if (request.complete()) {
      html = CHECKED.matcher(html).replaceAll("");
      Files.writeString(file.get(), html);
    }
    List<HugoMessage> warnings = messages.warnings(outcome.output());
    return new ExactResult.Printed(html, file.get(), output, page, unpublished, warnings);
  }

  private List<String> arguments(Path output, boolean unpublished) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--source",
                request.site().root().toString(),
                "--configDir",
                workspace.configuration().toString(),
                "--environment",
                "production",
                "--destination",
                output.toString(),
                "--noBuildLock"));
    if (!Files.exists(request.site().root().resolve("go.mod"))) {
      // modules stay where Hugo has them, rather than be fetched again
      arguments.addAll(List.of("--cacheDir", workspace.cache().toString()));
    }
    if (request.complete()) {
      arguments.addAll(List.of("--baseURL", "/"));
    }
    arguments.addAll(unpublished ? UNPUBLISHED : List.of());
    return arguments;
  }

  /**
   * Where the page may be printed: by its address, and where each language is a site of its own.
   */
  private static List<Path> candidates(ContentPage page, Path output) {
    String address = page.address().replaceFirst("^/+", "");
    return Stream.of("", page.file().language())
        .map(output::resolve)
        .flatMap(root -> candidates(root, address).stream())
        .filter(candidate -> candidate.startsWith(output))
        .toList();
  }

  private static List<Path> candidates(Path root, String address) {
    try {
      Path path = root.resolve(address).normalize();
      return address.isEmpty() || address.endsWith("/")
          ? List.of(path.resolve("index.html"))
          : List.of(path, path.resolve("index.html"), Path.of(path + ".html"));
    } catch (InvalidPathException e) {
      return List.of();
    }
  }
}
