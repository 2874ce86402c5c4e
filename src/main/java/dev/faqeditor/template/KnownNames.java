package dev.faqeditor.template;

import java.util.Set;

/**
 * Plain names of functions that Hugo has and our library lacks. A template may mention them where
 * it does not come to; any other unknown name is a fault at once.
 */
final class KnownNames {

  private static final Set<String> NAMES =
      Set.of(
          "T",
          "absLangURL",
          "absURL",
          "babel",
          "call",
          "css",
          "debug",
          "diagrams",
          "fileExists",
          "fingerprint",
          "getCSV",
          "getJSON",
          "getenv",
          "highlight",
          "hugo",
          "i18n",
          "images",
          "imageConfig",
          "js",
          "lang",
          "math",
          "minify",
          "openapi3",
          "os",
          "page",
          "postCSS",
          "postProcess",
          "readDir",
          "readFile",
          "ref",
          "relLangURL",
          "relURL",
          "relref",
          "resources",
          "site",
          "sass",
          "strings",
          "templates",
          "time",
          "toCSS",
          "transform",
          "try",
          "urls",
          "warnidf");

  private KnownNames() {}

  static boolean has(String name) {
    return NAMES.contains(name);
  }
}
