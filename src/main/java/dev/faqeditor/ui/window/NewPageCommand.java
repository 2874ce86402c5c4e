package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.document.structure.NewPage;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preview.shortcode.ArchetypePrinter;
import dev.faqeditor.site.Site;
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
import org.jspecify.annotations.Nullable;

/** Makes a new page, beside the open one if there is one, and opens it before it is in any file. */
final class NewPageCommand {

  private record Made(PageSite site, Optional<ArchetypePrinter.Result> result) {}

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
    background.run(() -> made(choice), made -> open(choice, made));
  }

  private Made made(NewPageChoice choice) {
    PageSite around = PageSite.around(choice.path(), preferences);
    return new Made(
        around,
        choice
            .archetype()
            .flatMap(
                archetype ->
                    around
                        .site()
                        .map(s -> ArchetypePrinter.print(s, choice.path(), archetype, now()))));
  }

  private void open(NewPageChoice choice, Made made) {
    ArchetypePrinter.@Nullable Result result = made.result().orElse(null);
    if (result instanceof ArchetypePrinter.Result.Failed failed
        && !dialogs.askAboutArchetype(choice.archetype().orElseThrow().name(), failed)) {
      return;
    }
    FaqDocument page =
        result instanceof ArchetypePrinter.Result.Made printed
            ? NewPage.titled(
                FaqDocument.parse(printed.text(), context(made.site())), choice.title())
            : own(choice, made.site());
    files.openNew(choice.path(), made.site(), page);
  }

  /** In the page's own language, not the program's. */
  private FaqDocument own(NewPageChoice choice, PageSite around) {
    String language =
        around
            .site()
            .flatMap(s -> s.page(choice.path(), ""))
            .map(page -> page.file().language())
            .orElse("");
    Messages words = Messages.in(Locale.forLanguageTag(language));
    boolean sameSite = around.site().map(Site::root).equals(site.site().map(Site::root));
    Optional<FaqDocument> beside =
        files.file().filter(open -> sameSite).map(open -> editor.state().document());
    return NewPage.faq(
        context(around),
        beside,
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
