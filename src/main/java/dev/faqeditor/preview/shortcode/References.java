package dev.faqeditor.preview.shortcode;

import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.LinkTarget;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateStop;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as Hugo's functions make them: {@code ref}, {@code relref}, {@code relURL} and so on.
 */
final class References {

  private final ShortcodeTemplates templates;
  private final ContentPage page;

  /** References from a page of the site. */
  References(ShortcodeTemplates templates, ContentPage page) {
    this.templates = templates;
    this.page = page;
  }

  /**
   * The address of a page named by a path, by options with a {@code path}, or by the parameters of
   * a shortcode. Stops the template where nothing is there, as Hugo does.
   */
  String to(@Nullable Object target, boolean absolute) {
    if (target instanceof List<?> list && !list.isEmpty()) {
      return to(list.get(0), absolute);
    }
    if (target instanceof Map<?, ?> options && options.get("path") != null) {
      Object language = options.get("lang");
      return to(
          String.valueOf(options.get("path")),
          language == null ? page.file().language() : language.toString(),
          absolute);
    }
    if (target instanceof String path) {
      return to(path, page.file().language(), absolute);
    }
    throw TemplateStop.wrongArgument("ref");
  }

  private String to(String reference, String language, boolean absolute) {
    LinkTarget found =
        templates
            .site()
            .map(site -> site.ref(reference, page, language))
            .orElse(new LinkTarget.Missing(reference));
    if (found instanceof LinkTarget.Page there) {
      String fragment = there.fragment().isEmpty() ? "" : "#" + there.fragment();
      String path = there.page().relPermalink();
      return (absolute ? absolute(path) : path) + fragment;
    }
    if (found instanceof LinkTarget.Fragment fragment) {
      return "#" + fragment.id();
    }
    throw new TemplateStop(FaultKind.ERROR, "REF_NOT_FOUND: " + reference);
  }

  /** The whole address of a path from the host's root. */
  String absolute(String path) {
    String base = templates.configuration().baseUrl();
    String host = base.substring(0, base.length() - templates.configuration().basePath().length());
    return base.isEmpty() ? path : host + path;
  }

  /** What {@code absURL} gives: an address with a scheme stays as it is. */
  String absoluteUrl(String path, String languagePrefix) {
    return hasScheme(path) ? path : absolute(relativeUrl(path, languagePrefix));
  }

  /**
   * What {@code relURL} gives: a path that starts with a slash stays as it is, any other is put
   * below the site's base path; only {@code http} counts as a scheme.
   *
   * @param languagePrefix {@code /en} or, for {@code relURL} itself, nothing
   */
  String relativeUrl(String path, String languagePrefix) {
    String base = templates.configuration().baseUrl();
    boolean own = !base.isEmpty() && path.startsWith(base);
    if ((path.startsWith("http") && !own) || path.startsWith("//")) {
      return path;
    }
    String rest = own ? path.substring(base.length()) : path;
    if (rest.startsWith("/")) {
      return languagePrefix + rest;
    }
    String below = languagePrefix.isEmpty() ? "" : languagePrefix.substring(1) + "/";
    return templates.configuration().basePath() + below + rest;
  }

  private static boolean hasScheme(String address) {
    try {
      return address.startsWith("//") || URI.create(address).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
