package dev.faqeditor.template.function;

import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.SafeText.Kind;
import java.util.Map;

/** Hugo's {@code safe}: the template vouches for a text. */
final class SafeFunctions {

  private SafeFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("safeHTML safe.HTML", as(Kind.HTML))
        .add("safeHTMLAttr safe.HTMLAttr", as(Kind.ATTRIBUTE))
        .add("safeCSS safe.CSS", as(Kind.CSS))
        .add("safeJS safe.JS", as(Kind.JS))
        .add("safeJSStr safe.JSStr", as(Kind.JS_STRING))
        .add("safeURL safe.URL", as(Kind.URL))
        .add("sanitizeURL sanitizeurl safe.SanitizeURL", call -> call.takes(1).string(0))
        .all();
  }

  private static LibraryFunction as(Kind kind) {
    return call -> new SafeText(kind, call.takes(1).string(0));
  }
}
