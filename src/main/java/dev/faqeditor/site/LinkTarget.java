package dev.faqeditor.site;

import java.nio.file.Path;

/** What a link or reference on a page leads to, as far as can be told without running Hugo. */
public sealed interface LinkTarget {

  /**
   * A page that has a file.
   *
   * @param fragment which part of it, decoded; "" for none
   */
  record Page(ContentPage page, String fragment) implements LinkTarget {}

  /**
   * A page that Hugo makes without a file: a list, a feed.
   *
   * @param address its path on the site
   */
  record Generated(String address, String fragment) implements LinkTarget {}

  /** A file that is published as it is. */
  record PlainFile(Path file) implements LinkTarget {}

  /**
   * A part of the same page.
   *
   * @param id the part's id, decoded; "" for the page's top
   */
  record Fragment(String id) implements LinkTarget {}

  /** Another site, a mail address, a telephone number. */
  record Outside(String address) implements LinkTarget {}

  /**
   * Nothing is there.
   *
   * @param path the path on the site, or the reference, that leads nowhere
   */
  record Missing(String path) implements LinkTarget {}

  /** It can't be told. */
  record Unknown(Reason reason) implements LinkTarget {}

  /** Why it can't be told where a link leads. */
  enum Reason {
    /** It holds a shortcode or a template's action. */
    TEMPLATED,
    /** It is an absolute path beside the site's base path, where others may publish. */
    BESIDE_BASE_PATH,
    /** It is a later part of a list, of which only Hugo knows how many there are. */
    PAGER,
    /** Several pages have this name. */
    AMBIGUOUS,
    /** Not all pages of the site were read. */
    TOO_MANY_PAGES,
    /** The page lies in no site. */
    NO_SITE
  }

  /** What can be told of an address on a page that lies in no site. */
  static LinkTarget withoutSite(String href) {
    String address = href.strip();
    SiteAddress parts = SiteAddress.of(address);
    if (parts.hasHost() || !parts.scheme().isEmpty()) {
      return new Outside(address);
    }
    return parts.path().isEmpty() ? new Fragment(parts.fragment()) : new Unknown(Reason.NO_SITE);
  }
}
