package dev.faqeditor.ui.window;

import dev.faqeditor.check.CheckSettings;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.SitePreferences;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The site around the open page: the page is shown and checked by it, and the user has a say. */
final class SiteCommands {

  private final Preferences preferences;
  private final Consumer<PageSite> view;
  private final Dialogs dialogs;
  private final Background background;
  private Optional<Path> page = Optional.empty();
  private PageSite around = PageSite.NONE;

  /**
   * The commands of a window.
   *
   * @param view shows and checks the page by a site
   */
  SiteCommands(
      Preferences preferences, Consumer<PageSite> view, Dialogs dialogs, Background background) {
    this.preferences = preferences;
    this.view = view;
    this.dialogs = dialogs;
    this.background = background;
  }

  /** What is known of the site now. */
  Optional<Site> site() {
    return around.site();
  }

  /** The site around the page, and what is preferred for it. */
  PageSite around() {
    return around;
  }

  /** Shows and checks a page by the site around it. */
  void show(Optional<Path> shown, PageSite site) {
    page = shown;
    around = site;
    view.accept(site);
  }

  /** Reads the site again, in the background, if its configuration or templates have changed. */
  void refresh() {
    PageSite before = around;
    readAgain(path -> before.isStale() ? Optional.of(around(path)) : Optional.empty());
  }

  /** Reads the site again, in the background: also what other pages, images and styles it has. */
  void reload() {
    readAgain(path -> Optional.of(around(path)));
  }

  private PageSite around(Path path) {
    return PageSite.around(path, preferences);
  }

  private void readAgain(Function<Path, Optional<PageSite>> reading) {
    page.ifPresent(
        path ->
            background.run(
                () -> reading.apply(path),
                newer ->
                    newer
                        .filter(now -> page.equals(Optional.of(path)))
                        .ifPresent(now -> show(page, now))));
  }

  /** Lets the user choose how much each rule weighs. */
  void chooseRules() {
    site()
        .ifPresent(
            site -> {
              CheckSettings before = CheckSettings.of(around.preferences().text());
              CheckSettings chosen = dialogs.chooseRules(site.name(), before);
              if (!chosen.equals(before)) {
                keep(site, new SitePreferences(chosen.text()));
              }
            });
  }

  /** Lets the user choose which stylesheets pages are shown with. */
  void chooseStylesheets() {
    site()
        .ifPresent(
            site ->
                background.run(
                    () -> StylesheetChoice.of(site, around.preferences()),
                    choice ->
                        dialogs
                            .chooseStylesheets(site.name(), choice)
                            .map(around.preferences()::withStylesheets)
                            .ifPresent(chosen -> keep(site, chosen))));
  }

  private void keep(Site site, SitePreferences chosen) {
    background.run(
        () -> preferences.keep(site.root(), chosen),
        result -> {
          if (result instanceof SaveResult.NotSaved refused) {
            dialogs.sayNotSaved(refused);
          }
          reload();
        });
  }
}
