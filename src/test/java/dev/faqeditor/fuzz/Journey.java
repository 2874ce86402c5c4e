package dev.faqeditor.fuzz;

import dev.faqeditor.check.CheckSettings;
import dev.faqeditor.check.Finding;
import dev.faqeditor.check.PageCheck;
import dev.faqeditor.check.RenderedFacts;
import dev.faqeditor.check.SiteFacts;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.document.QuestionShortcodes;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.file.TextEncoding;
import dev.faqeditor.preview.LivePreview;
import dev.faqeditor.preview.PreviewPage;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.RenderedPage;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.check.SiteAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Takes inputs, one after the other, all the way of a page: opened, saved as it is, shown and
 * checked, in a site or without one, edited, shown and saved again, and all undone. What recurses
 * with the page runs on the threads that the window has for that; all else on the caller's.
 */
final class Journey {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Path path;
  private final PreviewSite preview;
  private final SiteFacts facts;
  private final Progress progress;
  private final ExecutorService deep = DeepStack.newWorker("fuzz");
  private PreviewPage shown = PreviewPage.EMPTY;
  private final LivePreview live = new LivePreview();
  private String name = "";

  /**
   * Starts.
   *
   * @param page a page of a site; is overwritten
   */
  Journey(Path page, Progress progress) {
    this.path = page;
    this.progress = progress;
    Site site = Site.around(page).orElseThrow();
    preview = PreviewSite.of(site, page);
    facts = new SiteAnswers(site, site.page(page, ""), preview, QuestionShortcodes.COMMON);
  }

  /** Goes all the way, or fails with what names the input. */
  void take(Input input) {
    name = input.name();
    try {
      write(input.bytes());
      ReadResult read = step("open", () -> FaqFile.read(path));
      if (read instanceof ReadResult.Opened opened) {
        take(opened.file(), input);
      } else if (((ReadResult.Unreadable) read).reason() != ReadResult.Reason.NOT_TEXT) {
        throw new AssertionError("not opened: " + read);
      }
    } catch (RuntimeException | Error e) {
      throw new AssertionError(progress.now().step() + " of " + name + ": " + e, e);
    }
    progress.countOne();
  }

  private void take(FaqFile file, Input input) {
    PageContext context = new PageContext(QuestionShortcodes.COMMON, file.encoding().charset());
    FaqDocument document = step("read", () -> FaqDocument.parse(file.text(), context));
    step("form", () -> RandomEdits.allShown(document));
    FaqFile same = save(file, document.text(), input.bytes());

    Random random = new Random(input.seed());
    PreviewSite site = random.nextBoolean() ? preview : PreviewSite.NONE;
    SiteFacts known = site == preview ? facts : SiteFacts.NONE;
    show(document, site);
    List<Finding> findings = check(document, site, known);

    Editor editor = new Editor(document, () -> Instant.EPOCH);
    RandomEdits edits = new RandomEdits(editor, random);
    step("fix", () -> edits.fix(findings));
    for (int i = random.nextInt(4); i >= 0; i--) {
      step("edit", edits::once);
    }
    FaqDocument edited = editor.state().document();
    show(edited, site);
    if (random.nextInt(4) == 0) {
      check(edited, site, known);
    }
    saveEdited(same, edited.text(), input.bytes());
    step("undo", edits::undoAll);
    require(editor.state().document().text().equals(file.text()), "undone, the text is the same");
  }

  private void show(FaqDocument document, PreviewSite site) {
    onDeepStack(
        "show",
        () -> {
          PreviewPage page;
          try {
            page = live.render(document, site);
          } catch (StackOverflowError e) { // as the window does
            page = PreviewPage.tooDeep("");
          }
          page.changesFrom(shown);
          shown = page;
          return page.html();
        });
  }

  private List<Finding> check(FaqDocument document, PreviewSite site, SiteFacts of) {
    return onDeepStack(
        "check",
        () -> {
          try {
            RenderedFacts rendered =
                RenderedFacts.of(document, page -> RenderedPage.of(page, site));
            return PageCheck.of(document, rendered, of, CheckSettings.DEFAULT, TODAY);
          } catch (StackOverflowError e) { // as the window does
            return List.of();
          }
        });
  }

  private FaqFile save(FaqFile file, String text, byte[] expected) {
    SaveResult result = step("save", () -> file.save(text));
    requireOnDisk(expected);
    if (result instanceof SaveResult.Saved saved) {
      return saved.file();
    }
    throw new AssertionError("not saved: " + result.getClass().getSimpleName());
  }

  /** A text that can't be read back is refused; nothing is written then. */
  private void saveEdited(FaqFile file, String text, byte[] old) {
    boolean plain = file.encoding() == TextEncoding.UTF_8 && text.indexOf('\0') < 0;
    if (plain || file.encoding().firstUnencodable(text).isEmpty()) {
      save(file, text, text.getBytes(file.encoding().charset()));
    } else {
      SaveResult result = step("save", () -> file.save(text));
      require(result instanceof SaveResult.Unencodable, "refused");
      requireOnDisk(old);
    }
  }

  private void requireOnDisk(byte[] expected) {
    try {
      require(
          Arrays.equals(Files.readAllBytes(path), expected), "the bytes on disk are the text's");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T step(String step, Supplier<T> work) {
    return progress.timed(step, name, work);
  }

  private <T> T onDeepStack(String step, Supplier<T> work) {
    String input = name;
    try {
      return deep.submit(() -> progress.timed(step, input, work)).get();
    } catch (ExecutionException e) {
      throw new AssertionError(step + ": " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
