package dev.faqeditor.preview;

import java.util.Optional;

/**
 * The files of the site that a page may show. Addresses are as the page or its style sheets spell
 * them, untrusted: whoever looks them up keeps within the site's folders, also behind links.
 */
@FunctionalInterface
public interface PageFiles {

  /** No file at all. */
  PageFiles NONE = address -> Optional.empty();

  /**
   * An image or a font as a {@code data:} URL of type {@code image/…} or {@code font/…}; empty if
   * the address leads to none in the site.
   */
  Optional<String> dataUrl(String address);

  /** The text of a style sheet that another one imports; empty if there is none in the site. */
  default Optional<String> styleSheet(String address) {
    return Optional.empty();
  }

  /** The same files as a style sheet at this address names them. */
  default PageFiles from(String styleSheet) {
    return this;
  }
}
