package dev.faqeditor.ui.window;

import dev.faqeditor.check.CheckSettings;
import dev.faqeditor.check.Finding;
import dev.faqeditor.check.PageCheck;
import dev.faqeditor.check.RenderedFacts;
import dev.faqeditor.check.SiteFacts;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.QuestionShortcodes;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.SitePreferences;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.RenderedPage;
import dev.faqeditor.preview.SiteStyle;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.Stylesheet;
import dev.faqeditor.ui.check.SiteAnswers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The site around a page as it was read, and what the user prefers for it.
 *
 * @param site empty if the page lies in none
 * @param preferences of the site
 * @param questions which shortcodes are questions there
 * @param preview how its pages are shown
 * @param style its own style, if it has one that can be read
 * @param facts what the check must know of it
 */
record PageSite(
    Optional<Site> site,
    SitePreferences preferences,
    QuestionShortcodes questions,
    PreviewSite preview,
    Optional<HarmlessCss> style,
    SiteFacts facts) {

  /** No site. */
  static final PageSite NONE =
      new PageSite(
          Optional.empty(),
          SitePreferences.NONE,
          QuestionShortcodes.COMMON,
          PreviewSite.NONE,
          Optional.empty(),
          SiteFacts.NONE);

  /** Reads the site around a page; takes time. */
  static PageSite around(Path page, Preferences preferences) {
    return Site.around(page)
        .map(site -> of(site, page, preferences.ofSite(site.root())))
        .orElse(NONE);
  }

  private static PageSite of(Site site, Path page, SitePreferences preferences) {
    QuestionShortcodes questions =
        site.text(QuestionShortcodes.SITE_FILE)
            .map(QuestionShortcodes.COMMON::with)
            .orElse(QuestionShortcodes.COMMON);
    PreviewSite preview = PreviewSite.of(site, page);
    SiteFacts facts = new SiteAnswers(site, site.page(page, ""), preview, questions);
    Optional<HarmlessCss> style = SiteStyle.of(site, sheets(site, preferences));
    return new PageSite(Optional.of(site), preferences, questions, preview, style, facts);
  }

  private static List<Stylesheet> sheets(Site site, SitePreferences preferences) {
    return preferences
        .stylesheets()
        .map(chosen -> chosen.stream().flatMap(path -> site.stylesheet(path).stream()).toList())
        .orElseGet(site::stylesheets);
  }

  /** Whether files that this was read from have changed since; takes time. */
  boolean isStale() {
    return site.map(read -> !read.fingerprint().equals(read.fingerprint().now())).orElse(false);
  }

  /** What the check finds in a page of the site; takes time and, on some pages, stack. */
  List<Finding> check(FaqDocument document) {
    return PageCheck.of(
        document,
        RenderedFacts.of(document, page -> RenderedPage.of(page, preview)),
        facts,
        CheckSettings.of(preferences.text()),
        LocalDate.now(ZoneId.systemDefault()));
  }
}
