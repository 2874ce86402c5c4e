package dev.faqeditor.preview;

import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.preview.shortcode.ShortcodeTemplates;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page's site has to say on how it looks: templates, Markdown settings, files. A snapshot;
 * to be used from any thread.
 */
public final class PreviewSite {

  /** A page that lies in no site is shown as one of ours would: with raw HTML printed. */
  public static final PreviewSite NONE =
      new PreviewSite(
          ShortcodeTemplates.withoutSite(),
          new Goldmark(GoldmarkSettings.UNSAFE),
          PageFiles.NONE,
          List.of(new Approximation(Approximation.Reason.NO_SITE, "", "")));

  private final ShortcodeTemplates templates;
  private final Goldmark goldmark;
  private final PageFiles files;
  private final List<Approximation> approximations;

  private PreviewSite(
      ShortcodeTemplates templates,
      Goldmark goldmark,
      PageFiles files,
      List<Approximation> approximations) {
    this.templates = templates;
    this.goldmark = goldmark;
    this.files = files;
    this.approximations = List.copyOf(approximations);
  }

  /** The site around a page. Its files are read when a page asks for them. */
  public static PreviewSite of(Site site, Path page) {
    return new PreviewSite(
        ShortcodeTemplates.of(site, page),
        new Goldmark(site.configuration().goldmark()),
        new SitePageFiles(site, page),
        approximationsOf(site));
  }

  private static List<Approximation> approximationsOf(Site site) {
    List<Approximation> found = new ArrayList<>();
    for (SiteProblem problem : site.problems()) {
      String file = site.root().relativize(problem.path()).toString();
      found.add(new Approximation(Approximation.Reason.CONFIGURATION, file, problem.detail()));
    }
    site.renderHooks().forEach(hook -> found.add(Approximation.renderHook(hook)));
    return found;
  }

  /** The same site with other files for its pages to show. */
  public PreviewSite showing(PageFiles others) {
    return new PreviewSite(templates, goldmark, others, approximations);
  }

  /** The templates of its shortcodes. */
  public ShortcodeTemplates templates() {
    return templates;
  }

  Goldmark goldmark() {
    return goldmark;
  }

  PageFiles files() {
    return files;
  }

  /** Why any page of the site may look otherwise. */
  List<Approximation> approximations() {
    return approximations;
  }
}
