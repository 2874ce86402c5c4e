package dev.faqeditor.preview.shortcode;

import dev.faqeditor.hugo.Settings;
import dev.faqeditor.site.ContentFile;
import dev.faqeditor.site.ContentPage;
import dev.faqeditor.template.function.Scratch;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.Params;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateStop;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of a page: Hugo's {@code Page}, as far as it follows from the page's file and
 * the site's configuration. What takes the site's other pages or a whole build is missing.
 */
final class PageMembers implements Members {

  private final ContentPage page;
  private final SiteMembers site;
  private final Markdown markdown;
  private final Scratch scratch = new Scratch();
  private boolean keepsState;

  /** Renders Markdown that a template hands over. */
  interface Markdown {
    String render(String markdown, boolean block);
  }

  PageMembers(ContentPage page, SiteMembers site, Markdown markdown) {
    this.page = page;
    this.site = site;
    this.markdown = markdown;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    Settings front = page.frontMatter();
    ContentFile file = page.file();
    return switch (name) {
      case "Title" -> page.title();
      case "LinkTitle" -> front.text("linkTitle").orElse(page.title());
      case "Description", "Slug", "Layout" -> front.text(name).orElse("");
      case "Keywords", "Aliases" -> List.<Object>copyOf(front.texts(name));
      case "Params" -> params();
      case "Param" -> param(arguments);
      case "Draft" -> page.isDraft();
      case "Weight" -> front.number("weight").orElse(0L);
      case "Date", "PublishDate", "ExpiryDate", "Lastmod" -> PageDates.of(name, front);
      case "Kind" -> page.kind().name().toLowerCase(Locale.ROOT);
      case "Type" -> front.text("type").orElse(file.section().isEmpty() ? "page" : file.section());
      case "Section" -> file.section();
      case "BundleType" -> bundleType(file);
      case "Lang" -> file.language();
      case "Language" -> site.language();
      case "File" -> new FileMembers(file);
      case "Path" -> file.path();
      case "Site", "Sites" -> site;
      case "IsHome" -> page.kind() == ContentPage.Kind.HOME;
      case "IsPage" -> page.kind() == ContentPage.Kind.PAGE;
      case "IsSection" -> page.kind() == ContentPage.Kind.SECTION;
      case "IsNode" -> page.kind() != ContentPage.Kind.PAGE;
      case "RelPermalink" -> page.relPermalink();
      case "Permalink" -> site.absolute(page.relPermalink());
      case "Ref" -> site.reference(only(arguments), true);
      case "RelRef" -> site.reference(only(arguments), false);
      case "RenderString" -> renderString(arguments);
      case "Scratch", "Store" -> store();
      default -> NO_SUCH_MEMBER;
    };
  }

  private Scratch store() {
    keepsState = true;
    return scratch;
  }

  /** Whether a template has asked for what others may see that it stores. */
  boolean keepsState() {
    return keepsState;
  }

  /** The path of its file in the content folder. */
  String path() {
    return page.file().path();
  }

  /** As Hugo fills it: what the front matter says, with the dates and the title among it. */
  private Params params() {
    Map<String, Object> values = new TreeMap<>();
    values.put("draft", page.isDraft());
    values.put("iscjklanguage", false);
    for (String date : List.of("Date", "PublishDate", "Lastmod")) {
      OffsetDateTime time = PageDates.of(date, page.frontMatter());
      if (!PageDates.isZero(time)) {
        values.put(date.toLowerCase(Locale.ROOT), time);
      }
    }
    page.frontMatter().values().forEach((key, value) -> values.put(key, PageDates.asTime(value)));
    return Params.of(values);
  }

  /** A param of the page, or else of the site; dots lead into tables. */
  private @Nullable Object param(List<@Nullable Object> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof String key) {
      Optional<Object> own = page.frontMatter().value(key).map(PageDates::asTime);
      return own.or(() -> site.param(key)).orElse(null);
    }
    throw TemplateStop.wrongArgument("Param");
  }

  private static @Nullable Object only(List<@Nullable Object> arguments) {
    return arguments.size() == 1 ? arguments.get(0) : null;
  }

  private static String bundleType(ContentFile file) {
    return switch (file.role()) {
      case LEAF_BUNDLE -> "leaf";
      case BRANCH_BUNDLE -> "branch";
      case SINGLE, RESOURCE -> "";
    };
  }

  private SafeText renderString(List<@Nullable Object> arguments) {
    Object last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
    boolean block =
        arguments.size() == 2
            && arguments.get(0) instanceof Map<?, ?> options
            && "block".equals(options.get("display"));
    if (last instanceof String || last instanceof SafeText) {
      return SafeText.html(markdown.render(last.toString(), block));
    }
    throw TemplateStop.wrongArgument("RenderString");
  }
}
