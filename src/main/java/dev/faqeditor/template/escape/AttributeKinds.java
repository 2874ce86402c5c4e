package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Attribute;
import dev.faqeditor.template.escape.HtmlContext.Element;
import java.util.Set;

/** What kind of value an attribute takes, by its name; Go's table in {@code attr.go}. */
final class AttributeKinds {

  private static final Set<String> URLS =
      Set.of(
          "action",
          "archive",
          "background",
          "cite",
          "classid",
          "codebase",
          "data",
          "formaction",
          "href",
          "icon",
          "longdesc",
          "manifest",
          "poster",
          "profile",
          "src",
          "usemap",
          "xmlns");

  /** Attributes that the browser acts on, and whose names a value must not give. */
  private static final Set<String> UNSAFE =
      Set.of(
          "accept-charset",
          "async",
          "challenge",
          "charset",
          "content",
          "crossorigin",
          "defer",
          "enctype",
          "form",
          "formenctype",
          "formmethod",
          "formnovalidate",
          "http-equiv",
          "keytype",
          "language",
          "method",
          "novalidate",
          "pattern",
          "rel",
          "sandbox",
          "srcdoc",
          "type",
          "value");

  /** Names that look like others: they hold {@code src}, or start with {@code on}. */
  private static final Set<String> PLAIN = Set.of("srclang");

  private AttributeKinds() {}

  /** The kind of a name in lower case. */
  static Attribute of(String name, Element element) {
    if (element == Element.SCRIPT && name.equals("type")) {
      return Attribute.SCRIPT_TYPE;
    }
    String local = local(name);
    if (local.equals("xmlns") || URLS.contains(local)) {
      return Attribute.URL;
    }
    if (local.equals("style")) {
      return Attribute.STYLE;
    }
    if (local.equals("srcset")) {
      return Attribute.SRCSET;
    }
    if (PLAIN.contains(local) || UNSAFE.contains(local)) {
      return Attribute.PLAIN;
    }
    if (local.startsWith("on")) {
      return Attribute.SCRIPT;
    }
    boolean url = local.contains("src") || local.contains("uri") || local.contains("url");
    return url ? Attribute.URL : Attribute.PLAIN;
  }

  /** Whether a value may be the name of an attribute. */
  static boolean isPlainName(String name) {
    return of(name, Element.NONE) == Attribute.PLAIN && !UNSAFE.contains(local(name));
  }

  /** Without {@code data-} or a namespace. */
  private static String local(String name) {
    if (name.startsWith("data-")) {
      return name.substring(5);
    }
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    return name.startsWith("xmlns:") ? "xmlns" : name.substring(colon + 1);
  }
}
