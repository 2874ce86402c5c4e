package dev.faqeditor.preview.shortcode;

import dev.faqeditor.template.Template;
import dev.faqeditor.template.TemplateContext;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.TemplateFunction;
import dev.faqeditor.template.value.TemplateStop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What templates ask of the site around a page: partials, Markdown and functions of the site. */
final class SiteFunctions implements TemplateContext {

  private static final Map<String, Object> HUGO =
      Map.of(
          "Version", "0.169.0",
          "Environment", "production",
          "IsProduction", true,
          "IsDevelopment", false,
          "IsServer", false,
          "IsExtended", true);

  private final ShortcodeTemplates templates;
  private final References references;
  private final PageMembers page;
  private final SiteMembers site;
  private final PageMembers.Markdown markdown;

  SiteFunctions(
      ShortcodeTemplates templates,
      References references,
      PageMembers page,
      SiteMembers site,
      PageMembers.Markdown markdown) {
    this.templates = templates;
    this.references = references;
    this.page = page;
    this.site = site;
    this.markdown = markdown;
  }

  @Override
  public Optional<Template> partial(String name) {
    return templates.partial(name);
  }

  @Override
  public String markdownify(String text) {
    return markdown.render(text, true);
  }

  @Override
  public Locale locale() {
    return Locale.forLanguageTag(site.languageCode());
  }

  @Override
  public Optional<TemplateFunction> function(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "relURL", "urls.RelURL" -> path(text -> references.relativeUrl(text, ""));
          case "absURL", "urls.AbsURL" -> path(text -> references.absoluteUrl(text, ""));
          case "relLangURL", "urls.RelLangURL" ->
              path(text -> references.relativeUrl(text, site.prefix()));
          case "absLangURL", "urls.AbsLangURL" ->
              path(text -> references.absoluteUrl(text, site.prefix()));
          case "ref", "urls.Ref" -> arguments -> references.to(last(arguments), true);
          case "relref", "urls.RelRef" -> arguments -> references.to(last(arguments), false);
          case "i18n", "T", "lang.Translate" -> this::word;
          case "site" -> arguments -> site;
          case "page" -> arguments -> page;
          case "hugo" -> arguments -> (Members) SiteFunctions::hugo;
          default -> null;
        });
  }

  private String word(List<@Nullable Object> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw TemplateStop.wrongArgument("i18n");
    }
    Object count = arguments.size() == 2 ? arguments.get(1) : null;
    List<String> languages =
        List.of(site.languageKey(), templates.configuration().defaultLanguage());
    return templates.words().of(String.valueOf(arguments.get(0)), count, languages, this);
  }

  private static @Nullable Object hugo(String name, List<@Nullable Object> arguments) {
    return HUGO.getOrDefault(name, Members.NO_SUCH_MEMBER);
  }

  private interface PathFunction {
    String of(String path);
  }

  private static TemplateFunction path(PathFunction function) {
    return arguments -> {
      if (arguments.size() != 1) {
        throw TemplateStop.wrongArgument("URL");
      }
      return function.of(String.valueOf(arguments.get(0)));
    };
  }

  private static @Nullable Object last(List<@Nullable Object> arguments) {
    return arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
  }
}
