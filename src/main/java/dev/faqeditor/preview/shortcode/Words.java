package dev.faqeditor.preview.shortcode;

import dev.faqeditor.site.Site;
import dev.faqeditor.template.Printed;
import dev.faqeditor.template.Template;
import dev.faqeditor.template.TemplateContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A site's words in its languages: Hugo's {@code i18n}. Each language is read once. */
final class Words {

  private final Optional<Site> site;
  private final Map<String, Map<String, Object>> languages = new ConcurrentHashMap<>();

  Words(Optional<Site> site) {
    this.site = site;
  }

  /**
   * What a key says in a language, or else in the default one; empty if in neither.
   *
   * @param count what is counted, if anything: 1 takes the word's {@code one}
   */
  String of(String key, @Nullable Object count, List<String> inOrder, TemplateContext context) {
    for (String language : inOrder) {
      Object word = in(language).get(key);
      if (word != null) {
        return print(word, count, context);
      }
    }
    return "";
  }

  private Map<String, Object> in(String language) {
    return languages.computeIfAbsent(
        language, code -> site.map(around -> around.words(code)).orElse(Map.of()));
  }

  private static String print(Object word, @Nullable Object count, TemplateContext context) {
    Object form = word;
    if (word instanceof Map<?, ?> forms) {
      boolean one = Long.valueOf(1).equals(count) && forms.get("one") != null;
      form = one ? forms.get("one") : forms.get("other");
    }
    String text = form == null ? "" : form.toString();
    if (!text.contains("{{")) {
      return text;
    }
    Object dot = count instanceof Long ? Map.of("Count", count) : count;
    return Template.parse("i18n", text) instanceof Template template
            && template.print(dot, context) instanceof Printed printed
        ? printed.text()
        : text;
  }
}
