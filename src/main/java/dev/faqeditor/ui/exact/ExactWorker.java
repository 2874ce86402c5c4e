package dev.faqeditor.ui.exact;

import dev.faqeditor.exact.ExactRequest;
import dev.faqeditor.exact.ExactResult;
import dev.faqeditor.exact.HugoLookup;
import dev.faqeditor.exact.HugoProgram;
import dev.faqeditor.exact.Workspace;
import dev.faqeditor.preview.DomChange;
import dev.faqeditor.preview.HugoPage;
import dev.faqeditor.preview.PrintedFiles;
import dev.faqeditor.preview.PrintedHtml;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs Hugo and reads what it prints. All of it on one thread, which is not JavaFX's. */
final class ExactWorker {

  /** What came of a run. */
  sealed interface Outcome {

    /** A page to show, and what changes from the one that was shown. */
    record Page(HugoPage page, List<DomChange> changes, PrintedHtml html, ExactStatus.Shown status)
        implements Outcome {}

    /** Nothing new to show. */
    record None(ExactStatus status) implements Outcome {}

    /** Nothing at all: it was cancelled. */
    record Dropped() implements Outcome {}

    /** A page that a browser can show. */
    record Address(URI address) implements Outcome {}
  }

  private final Map<String, String> environment;
  private @Nullable Workspace workspace;
  private @Nullable HugoProgram hugo;
  private Optional<Path> chosen = Optional.empty();

  /**
   * A worker that has found no program yet.
   *
   * @param environment the variables that Hugo is run with, and found by
   */
  ExactWorker(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Prints a page to be shown instead of another. */
  Outcome print(ExactPage page, HugoPage shown, BooleanSupplier cancelled) {
    return with(
        page,
        false,
        cancelled,
        (printed, version) -> {
          PrintedFiles files = PrintedFiles.of(page.site(), printed.page(), printed.output());
          HugoPage now = HugoPage.of(printed.html(), page.document(), files);
          return new Outcome.Page(
              now,
              now.page().changesFrom(shown.page()),
              PrintedHtml.byHugo(printed.html(), page.document()),
              new ExactStatus.Shown(version, printed.unpublished(), printed.warnings()));
        });
  }

  /** Prints a page, with all that a browser needs to show it. */
  Outcome printForBrowser(ExactPage page) {
    return with(
        page, true, () -> false, (printed, version) -> new Outcome.Address(printed.file().toUri()));
  }

  /** Removes what Hugo has written. */
  void end() {
    if (workspace != null) {
      workspace.close();
      workspace = null;
    }
  }

  private interface Then {
    Outcome with(ExactResult.Printed printed, String version);
  }

  private Outcome with(ExactPage page, boolean complete, BooleanSupplier cancelled, Then then) {
    HugoLookup lookup = program(page.program());
    if (!(lookup instanceof HugoLookup.Found found)) {
      return new Outcome.None(new ExactStatus.NoProgram(lookup));
    }
    try {
      Workspace place = workspace == null ? Workspace.make() : workspace;
      workspace = place;
      ExactRequest request =
          new ExactRequest(
              page.site(),
              page.file(),
              page.document().text(),
              page.document().context().charset(),
              complete);
      String version = found.program().version();
      ExactResult result = found.program().print(request, place, cancelled);
      return result instanceof ExactResult.Printed printed
          ? then.with(printed, version)
          : without(result, version);
    } catch (IOException e) {
      return new Outcome.None(new ExactStatus.NoPage(ExactResult.Reason.NO_ROOM));
    }
  }

  private static Outcome without(ExactResult result, String version) {
    if (result instanceof ExactResult.Failed failed) {
      return new Outcome.None(new ExactStatus.Failed(version, failed.message()));
    }
    if (result instanceof ExactResult.NotPrinted none) {
      return new Outcome.None(new ExactStatus.NoPage(none.reason()));
    }
    if (result instanceof ExactResult.TimedOut late) {
      return new Outcome.None(new ExactStatus.TimedOut(late.seconds()));
    }
    return new Outcome.Dropped();
  }

  /** One that has been found is taken again; one that was not may have been installed since. */
  private HugoLookup program(Optional<Path> wanted) {
    if (hugo != null && wanted.equals(chosen)) {
      return new HugoLookup.Found(hugo);
    }
    HugoLookup lookup = HugoProgram.find(wanted, environment);
    hugo = lookup instanceof HugoLookup.Found found ? found.program() : null;
    chosen = wanted;
    return lookup;
  }
}
