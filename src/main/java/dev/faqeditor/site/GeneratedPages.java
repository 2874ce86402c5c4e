package dev.faqeditor.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list pages that Hugo makes without files: the first page of each language, one for each
 * topmost folder with a page, for each taxonomy and for each of its terms that a page has.
 */
final class GeneratedPages {

  private GeneratedPages() {}

  /** Their addresses. */
  static Set<String> addresses(List<ContentPage> pages, Addresses addresses) {
    Set<String> found = new HashSet<>();
    for (String language : addresses.languages()) {
      found.add(addresses.list(language, ""));
      if (!addresses.isDisabled("taxonomy")) {
        addresses.taxonomies().forEach(each -> found.add(addresses.list(language, each)));
      }
    }
    for (ContentPage page : pages) {
      String language = page.file().language();
      if (!page.file().section().isEmpty() && !addresses.isDisabled("section")) {
        found.add(addresses.list(language, page.file().section()));
      }
      if (!addresses.isDisabled("term")) {
        for (String taxonomy : addresses.taxonomies()) {
          for (String term : page.frontMatter().texts(taxonomy)) {
            found.add(addresses.list(language, taxonomy + "/" + term));
          }
        }
      }
    }
    return found;
  }
}
