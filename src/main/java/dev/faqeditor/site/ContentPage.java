package dev.faqeditor.site;

import dev.faqeditor.hugo.Settings;
import java.util.List;

/**
 * A page of the site that has a file.
 *
 * @param file its file
 * @param kind what page it is to Hugo
 * @param frontMatter what its front matter says
 * @param address its path on the site, not encoded, below the base path: {@code /en/faq/}; "" for a
 *     resource, which has none
 * @param relPermalink Hugo's {@code .RelPermalink}: the address with the base path, encoded
 * @param aliases other addresses that lead to it
 */
public record ContentPage(
    ContentFile file,
    Kind kind,
    Settings frontMatter,
    String address,
    String relPermalink,
    List<String> aliases) {

  /** Hugo's kinds of pages. */
  public enum Kind {
    /** The first page. */
    HOME,
    /** The page of a folder. */
    SECTION,
    /** The page of a taxonomy: all tags. */
    TAXONOMY,
    /** The page of a term: all with one tag. */
    TERM,
    /** Any other page. */
    PAGE,
    /** No page: a file of one. */
    RESOURCE
  }

  /** Copies the aliases. */
  public ContentPage {
    aliases = List.copyOf(aliases);
  }

  /** Its title; "" if it has none. */
  public String title() {
    return frontMatter.text("title").orElse("");
  }

  /** Whether it is a draft, which a build for publishing leaves out. */
  public boolean isDraft() {
    return frontMatter.flag("draft").orElse(false);
  }
}
