package dev.faqeditor.ui.check;

import dev.faqeditor.check.SiteFacts;
import dev.faqeditor.document.QuestionShortcodes;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.shortcode.ShortcodeTemplates;
import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.LinkTarget;
import dev.faqeditor.site.Refusal;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a site has, for the check of one of its pages; each question is looked up once. */
public final class SiteAnswers implements SiteFacts {

  private final Site site;
  private final Optional<ContentPage> page;
  private final ShortcodeTemplates templates;
  private final QuestionShortcodes questions;
  private final Map<String, Target> links = new ConcurrentHashMap<>();
  private final Map<String, Target> images = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> parameters = new ConcurrentHashMap<>();

  /** Answers for a page of the site; about links and images none, if it is no page of it. */
  public SiteAnswers(
      Site site, Optional<ContentPage> page, PreviewSite preview, QuestionShortcodes questions) {
    this.site = site;
    this.page = page;
    this.templates = preview.templates();
    this.questions = questions;
  }

  @Override
  public Template shortcode(String name) {
    if (name.endsWith(".inline")) {
      return Template.CANT_TELL; // its template stands on the page itself
    }
    if (!templates.knows(name)) {
      return Template.UNKNOWN;
    }
    return templates
        .takesClosing(name)
        .map(takes -> takes ? Template.WITH_CLOSING : Template.WITHOUT_CLOSING)
        .orElse(Template.CANT_TELL);
  }

  @Override
  public Target link(String address) {
    return page.map(from -> links.computeIfAbsent(address, href -> link(href, from)))
        .orElse(Target.CANT_TELL);
  }

  private Target link(String address, ContentPage from) {
    LinkTarget target = site.resolve(address, from);
    if (target instanceof LinkTarget.Missing) {
      return Target.MISSING;
    }
    if (target instanceof LinkTarget.Outside) {
      return Target.OUTSIDE;
    }
    boolean unknown = target instanceof LinkTarget.Unknown || target instanceof LinkTarget.Fragment;
    return unknown ? Target.CANT_TELL : Target.EXISTS;
  }

  @Override
  public Target image(String address) {
    return page.map(from -> images.computeIfAbsent(address, src -> image(src, from)))
        .orElse(Target.CANT_TELL);
  }

  private Target image(String address, ContentPage from) {
    if (link(address, from) == Target.OUTSIDE) {
      return Target.OUTSIDE;
    }
    boolean missing =
        site.image(address, from) instanceof SiteFile.Refused refused
            && refused.reason() == Refusal.MISSING;
    return missing ? Target.MISSING : Target.EXISTS;
  }

  @Override
  public Optional<String> nameParameter(String shortcode) {
    return parameters.computeIfAbsent(
        shortcode, name -> templates.printedParameter(name, questions.parameters()));
  }
}
