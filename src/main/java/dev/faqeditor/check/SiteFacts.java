package dev.faqeditor.check;

import java.util.Optional;

/** What must be known of the site to check a page of it. Asked often: answers should be at hand. */
public interface SiteFacts {

  /** Nothing is known. */
  SiteFacts NONE =
      new SiteFacts() {
        @Override
        public Template shortcode(String name) {
          return Template.CANT_TELL;
        }

        @Override
        public Target link(String address) {
          return Target.CANT_TELL;
        }

        @Override
        public Target image(String address) {
          return Target.CANT_TELL;
        }

        @Override
        public Optional<String> nameParameter(String shortcode) {
          return Optional.empty();
        }
      };

  /** What is known of a shortcode. */
  enum Template {
    /** There is no such template, in the site or in Hugo. */
    UNKNOWN,
    /** The template does not read {@code .Inner}: a closing tag breaks the build. */
    WITHOUT_CLOSING,
    /** The template reads {@code .Inner}: without a closing tag the build breaks. */
    WITH_CLOSING,
    /** Nothing can be said. */
    CANT_TELL
  }

  /** What is known of what an address leads to. */
  enum Target {
    /** The site has it. */
    EXISTS,
    /** It would be the site's, and the site does not have it. */
    MISSING,
    /** It is not the site's. */
    OUTSIDE,
    /** Nothing can be said. */
    CANT_TELL
  }

  /** What the site has by this name. */
  Template shortcode(String name);

  /** What a link with this address, as it is printed, leads to. */
  Target link(String address);

  /** What an image with this address, as it is printed, shows. */
  Target image(String address);

  /**
   * The named parameter in which the template of a question shortcode expects the question; empty
   * if it takes a positional one, or nothing can be said.
   */
  Optional<String> nameParameter(String shortcode);
}
