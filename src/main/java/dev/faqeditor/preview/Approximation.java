package dev.faqeditor.preview;

import dev.faqeditor.preview.shortcode.ShortcodeFault;

/**
 * One reason why the preview may differ from what the site prints.
 *
 * @param reason what kind of reason
 * @param name the shortcode, file or hook it is about; empty if none
 * @param detail what of it; empty if all of it
 */
public record Approximation(Reason reason, String name, String detail) {

  /** What can keep the preview from being what Hugo prints. */
  public enum Reason {
    /** The page lies in no Hugo site. */
    NO_SITE,
    /** The site's configuration can't be read; the name is the file, the detail what is wrong. */
    CONFIGURATION,
    /** The site has no template for a shortcode; the name is the shortcode. */
    NO_TEMPLATE,
    /** A template can't be parsed; the name is its shortcode, the detail what is wrong. */
    BROKEN_TEMPLATE,
    /** A template uses what only Hugo has; the name is its shortcode, the detail what it is. */
    TEMPLATE_NEEDS_MORE,
    /** A template refuses the page by an error of its own; the detail is what it says. */
    TEMPLATE_REFUSES,
    /** A template does so much that it was stopped; the name is its shortcode. */
    TEMPLATE_TOO_LONG,
    /** The site renders headings, links and so on by a template; the name is the hook. */
    RENDER_HOOK,
    /** Hugo refuses the page: a shortcode is never closed, or closed without need. */
    SHORTCODE_REFUSED,
    /** The page nests too deeply to be shown. */
    TOO_DEEP
  }

  static Approximation of(ShortcodeFault fault) {
    Reason reason =
        switch (fault.kind()) {
          case NO_TEMPLATE -> Reason.NO_TEMPLATE;
          case BROKEN_TEMPLATE -> Reason.BROKEN_TEMPLATE;
          case NEEDS_MORE -> Reason.TEMPLATE_NEEDS_MORE;
          case REFUSED -> Reason.TEMPLATE_REFUSES;
          case TOO_MUCH -> Reason.TEMPLATE_TOO_LONG;
          case CLOSING -> Reason.SHORTCODE_REFUSED;
        };
    return new Approximation(reason, fault.name(), fault.detail());
  }

  static Approximation renderHook(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Approximation(Reason.RENDER_HOOK, name, path);
  }
}
