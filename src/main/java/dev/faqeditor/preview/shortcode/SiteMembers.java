package dev.faqeditor.preview.shortcode;

import dev.faqeditor.hugo.Language;
import dev.faqeditor.hugo.Settings;
import dev.faqeditor.hugo.SiteConfiguration;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.Params;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What templates see of the site: Hugo's {@code Site}, as far as its configuration tells. */
final class SiteMembers implements Members {

  private final SiteConfiguration configuration;
  private final Language language;
  private final References references;
  private final Supplier<Map<String, Object>> data;

  /** The site for pages of one language. */
  SiteMembers(
      SiteConfiguration configuration,
      Language language,
      References references,
      Supplier<Map<String, Object>> data) {
    this.configuration = configuration;
    this.language = language;
    this.references = references;
    this.data = data;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    return switch (name) {
      case "Title" -> language.settings().text("title").orElse(configuration.title());
      case "BaseURL" -> configuration.baseUrl();
      case "LanguageCode" -> languageCode();
      case "Language" -> language();
      case "LanguagePrefix" -> prefix();
      case "Copyright" -> setting("copyright").orElse("");
      case "Params" -> params();
      case "Param" -> arguments.size() == 1 ? param(String.valueOf(arguments.get(0))) : null;
      case "Data" -> data.get();
      case "IsMultiLingual" -> configuration.isMultilingual();
      default -> NO_SUCH_MEMBER;
    };
  }

  private Optional<String> setting(String key) {
    return language.settings().text(key).or(() -> configuration.settings().text(key));
  }

  /** The language's key in the configuration: {@code sv}. */
  String languageKey() {
    return language.code();
  }

  String languageCode() {
    return language.settings().text("languageCode").orElse(configuration.languageCode());
  }

  /** What stands before the paths of this language's pages: {@code /en}, or nothing. */
  String prefix() {
    boolean bare =
        language.code().equals(configuration.defaultLanguage())
            && !configuration.defaultLanguageInFolder();
    return bare ? "" : "/" + language.code();
  }

  private Settings merged() {
    return configuration.params().under(language.params());
  }

  private Params params() {
    return Params.of(merged().values());
  }

  /** A param of the site; dots lead into tables. */
  Optional<Object> param(String key) {
    return merged().value(key);
  }

  Members language() {
    Map<String, Object> values =
        Map.of(
            "Lang", language.code(),
            "LanguageName", language.name(),
            "LanguageCode", language.settings().text("languageCode").orElse(language.code()),
            "Weight", language.weight(),
            "Params", params());
    return new LanguageMembers(values, language.code());
  }

  /** The whole address of a path on the site. */
  String absolute(String path) {
    return references.absolute(path);
  }

  /** What {@code .Ref} or {@code .RelRef} gives. */
  String reference(@Nullable Object target, boolean absolute) {
    return references.to(target, absolute);
  }

  /** Prints as its code. */
  private record LanguageMembers(Map<String, Object> values, String code) implements Members {

    @Override
    public @Nullable Object member(String name, List<@Nullable Object> arguments) {
      return values.getOrDefault(name, NO_SUCH_MEMBER);
    }

    @Override
    public String toString() {
      return code;
    }
  }
}
