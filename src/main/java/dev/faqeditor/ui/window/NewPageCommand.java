package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.document.structure.NewPage;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preview.shortcode.ArchetypePrinter;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a new page, beside the open one if there is one, and opens it before it is in any file. */
final class NewPageCommand {

  private record Made(PageSite site, Optional<FaqDocument> page, ArchetypePrinter.Result result) {}

  private final Editor editor;
  private final FileCommands files;
  private final SiteCommands site;
  private final Preferences preferences;
  private final Dialogs dialogs;
  private final Background background;
  private final InstantSource clock;

  /**
   * The command of a window.
   *
   * @param clock tells the page's date
   */
  NewPageCommand(
      Editor editor,
      FileCommands files,
      SiteCommands site,
      Preferences preferences,
      Dialogs dialogs,
      Background background,
      InstantSource clock) {
    this.editor = editor;
    this.files = files;
    this.site = site;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.background = background;
    this.clock = clock;
  }

  /** Asks for a title and a place, and opens the page. */
  void create() {
    Optional<Path> page = files.file().map(FaqFile::path);
    background.run(
        () ->
            page.map(path -> NewPagePlaces.around(path, site.site()))
                .orElseGet(() -> NewPagePlaces.in(Path.of(System.getProperty("user.home", ".")))),
        places -> dialogs.chooseNewPage(places, this::read).ifPresent(this::make));
  }

  private void read(Path folder, Consumer<NewPagePlaces> then) {
    background.run(() -> NewPagePlaces.in(folder), then);
  }

  private void make(NewPageChoice choice) {
    Optional<FaqDocument> beside =
        files.file().isPresent() ? Optional.of(editor.state().document()) : Optional.empty();
    background.run(() -> made(choice, beside), made -> open(choice, made, beside));
  }

  private Made made(NewPageChoice choice, Optional<FaqDocument> beside) {
    PageSite around = PageSite.around(choice.path(), preferences);
    ArchetypePrinter.Result result =
        choice
            .archetype()
            .flatMap(
                archetype ->
                    around
                        .site()
                        .map(s -> ArchetypePrinter.print(s, choice.path(), archetype, now())))
            .orElseGet(() -> new ArchetypePrinter.Result.Made(""));
    if (choice.archetype().isPresent() && result instanceof ArchetypePrinter.Result.Made printed) {
      FaqDocument page = FaqDocument.parse(printed.text(), context(around));
      return new Made(around, Optional.of(NewPage.titled(page, choice.title())), result);
    }
    return new Made(around, Optional.empty(), result);
  }

  private void open(NewPageChoice choice, Made made, Optional<FaqDocument> beside) {
    if (made.result() instanceof ArchetypePrinter.Result.Failed failed
        && !dialogs.askAboutArchetype(choice.archetype().orElseThrow().name(), failed)) {
      return;
    }
    FaqDocument page = made.page().orElseGet(() -> own(choice, made.site(), beside));
    files.openNew(choice.path(), made.site(), page);
  }

  /** In the page's own language, not the program's. */
  private FaqDocument own(NewPageChoice choice, PageSite around, Optional<FaqDocument> beside) {
    String language =
        around
            .site()
            .flatMap(s -> s.page(choice.path(), ""))
            .map(page -> page.file().language())
            .orElse("");
    Messages words = Messages.in(Locale.forLanguageTag(language));
    boolean sameSite = around.site().map(s -> s.root()).equals(site.site().map(s -> s.root()));
    return NewPage.faq(
        context(around),
        beside.filter(page -> sameSite),
        choice.title(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now().truncatedTo(ChronoUnit.SECONDS)),
        words.text("new.section"),
        words.text("new.question"));
  }

  private static PageContext context(PageSite around) {
    return new PageContext(around.questions(), StandardCharsets.UTF_8);
  }

  private OffsetDateTime now() {
    return clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
  }
}
