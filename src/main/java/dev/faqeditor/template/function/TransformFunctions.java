package dev.faqeditor.template.function;

import dev.faqeditor.template.escape.Entities;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.JsonText;
import dev.faqeditor.template.value.SafeText;
import java.util.Map;

/** Hugo's {@code transform}, and Go's own escapers. */
final class TransformFunctions {

  private TransformFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("markdownify transform.Markdownify", TransformFunctions::markdownify)
        .add("plainify transform.Plainify", call -> StrippedHtml.of(call.takes(1).string(0)))
        .add("htmlEscape transform.HTMLEscape", call -> Markup.escaped(call.takes(1).string(0)))
        .add(
            "htmlUnescape transform.HTMLUnescape",
            call -> Entities.decoded(call.takes(1).string(0)))
        .add(
            "emojify transform.Emojify", call -> SafeText.html(Emojify.in(call.takes(1).string(0))))
        .add("html", call -> Markup.escaped(GoText.of(call.arguments())).replace("\0", "\uFFFD"))
        .add("js", TransformFunctions::script)
        .add("urlquery", call -> UrlText.query(GoText.of(call.arguments())))
        .add("humanize inflect.Humanize", call -> Inflection.humanized(call.takes(1).string(0)))
        .add("pluralize inflect.Pluralize", call -> Inflection.plural(call.takes(1).string(0)))
        .add(
            "singularize inflect.Singularize", call -> Inflection.singular(call.takes(1).string(0)))
        .all();
  }

  /** Without the paragraph around it, if that is the only one. */
  private static Object markdownify(Call call) {
    String html = call.caller().markdownify(call.takes(1).string(0)).strip();
    boolean paragraph =
        html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
    return SafeText.html(paragraph ? html.substring(3, html.length() - 4) : html);
  }

  /** As {@code template.JSEscapeString}. */
  private static String script(Call call) {
    String json = JsonText.of(GoText.of(call.arguments()));
    return json.substring(1, json.length() - 1)
        .replace("\\u003c", "\\u003C")
        .replace("\\u003e", "\\u003E")
        .replace("'", "\\'")
        .replace("=", "\\u003D")
        .replace("\\n", "\\u000A")
        .replace("\\r", "\\u000D")
        .replace("\\t", "\\u0009");
  }
}
