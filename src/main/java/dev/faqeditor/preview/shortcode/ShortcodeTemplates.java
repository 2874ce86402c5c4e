package dev.faqeditor.preview.shortcode;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.hugo.Language;
import dev.faqeditor.hugo.Settings;
import dev.faqeditor.hugo.SiteConfiguration;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.site.ContentFile;
import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.EmbeddedShortcodes;
import dev.faqeditor.site.Site;
import dev.faqeditor.template.Fault;
import dev.faqeditor.template.ParseResult;
import dev.faqeditor.template.Template;
import dev.faqeditor.template.value.FaultKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates that print the shortcodes of one page: those of its site, and those that Hugo
 * brings itself. Each is read once. To be used from any thread.
 */
public final class ShortcodeTemplates {

  private static final Goldmark PLAIN = new Goldmark(GoldmarkSettings.DEFAULTS);

  private final Optional<Site> site;
  private final Path page;
  private final Words words;
  private @Nullable Map<String, Object> data;
  private final Map<String, Optional<ParseResult>> shortcodes = new ConcurrentHashMap<>();
  private final Map<String, Optional<Template>> partials = new ConcurrentHashMap<>();

  private ShortcodeTemplates(Optional<Site> site, Path page) {
    this.site = site;
    this.page = page;
    this.words = new Words(site);
  }

  /** Templates for a page that lies in no site. */
  public static ShortcodeTemplates withoutSite() {
    return new ShortcodeTemplates(Optional.empty(), Path.of("page.md"));
  }

  /** The templates of a site, for a page in it. */
  public static ShortcodeTemplates of(Site site, Path page) {
    return new ShortcodeTemplates(Optional.of(site), page);
  }

  /** Whether there is a site at all. */
  public boolean hasSite() {
    return site.isPresent();
  }

  /** Whether there is a template of this name that can be read. */
  public boolean knows(String name) {
    return shortcode(name).isPresent();
  }

  /**
   * Whether a shortcode takes a closing tag, which Hugo tells by its template's {@code .Inner};
   * empty if there is no such template or it can't be read.
   */
  public Optional<Boolean> takesClosing(String name) {
    return shortcode(name)
        .filter(Template.class::isInstance)
        .map(Template.class::cast)
        .map(template -> template.reads("Inner") || template.reads("InnerDeindent"));
  }

  /**
   * The first of these named parameters that a shortcode's template prints, tried out; empty if it
   * prints none of them.
   */
  public Optional<String> printedParameter(String shortcode, List<String> parameters) {
    return parameters.stream().filter(name -> prints(shortcode, name)).findFirst();
  }

  private boolean prints(String shortcode, String parameter) {
    String word = "faqeditorprobe";
    String tag =
        "{{%% %s %s=\"%s\" %%}}x{{%% /%s %%}}".formatted(shortcode, parameter, word, shortcode);
    FaqDocument page = FaqDocument.parse(tag);
    return PageShortcodes.of(page, this, PLAIN).expand(page, Marks.NONE).markdown().contains(word);
  }

  Optional<Site> site() {
    return site;
  }

  /** What the site's data files say, read when it is first asked for. */
  synchronized Map<String, Object> data() {
    Map<String, Object> known = data;
    if (known == null) {
      known = site.map(Site::data).orElse(Map.of());
      data = known;
    }
    return known;
  }

  Words words() {
    return words;
  }

  /** The page as its site sees it, with this text. */
  ContentPage page(String text) {
    return site.flatMap(around -> around.page(page, text)).orElseGet(this::pageOutsideContent);
  }

  private ContentPage pageOutsideContent() {
    String name = page.getFileName().toString();
    String language = configuration().defaultLanguage();
    ContentFile file = new ContentFile(page, name, language, ContentFile.Role.SINGLE);
    return new ContentPage(file, ContentPage.Kind.PAGE, Settings.NONE, "/", "/", List.of());
  }

  SiteConfiguration configuration() {
    return site.map(Site::configuration).orElse(SiteConfiguration.DEFAULTS);
  }

  /** The language of the site with this code. */
  Language language(String code) {
    return configuration().languages().stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Language(code, code, 0, Optional.empty(), Settings.NONE));
  }

  /** What reading the template of a shortcode gave; empty if there is none. */
  Optional<ParseResult> shortcode(String name) {
    return shortcodes.computeIfAbsent(name, this::read);
  }

  /** A partial; empty if there is none that can be read. */
  Optional<Template> partial(String name) {
    return partials.computeIfAbsent(
        name,
        wanted ->
            site.flatMap(around -> around.partial(wanted))
                .map(found -> Template.parse(wanted, found.text()))
                .filter(Template.class::isInstance)
                .map(Template.class::cast));
  }

  private Optional<ParseResult> read(String name) {
    String language = page("").file().language();
    return site.flatMap(around -> around.shortcode(name, language))
        .map(found -> Template.parse(name, found.text()))
        .or(() -> embedded(name));
  }

  /** Our own rendering of what Hugo's embedded shortcodes print; a fault for those it lacks. */
  private static Optional<ParseResult> embedded(String name) {
    if (!EmbeddedShortcodes.NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = ShortcodeTemplates.class.getResourceAsStream(name + ".html")) {
      return Optional.of(
          in == null
              ? new Fault(name, 1, FaultKind.UNKNOWN_FUNCTION, name)
              : Template.parse(
                  name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
