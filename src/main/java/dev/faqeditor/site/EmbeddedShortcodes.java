package dev.faqeditor.site;

import java.util.Set;

/** The shortcodes that Hugo brings itself, those included that only some versions have. */
public final class EmbeddedShortcodes {

  /** Their names; a site's own template of the same name goes before. */
  public static final Set<String> NAMES =
      Set.of(
          "comment", // 0.137 to 0.142
          "details", // from 0.140 on
          "figure",
          "gist",
          "highlight",
          "instagram",
          "instagram_simple", // before 0.123
          "param",
          "qr", // from 0.141 on
          "ref",
          "relref",
          "tweet",
          "twitter",
          "twitter_simple",
          "vimeo",
          "vimeo_simple",
          "x", // from 0.141 on
          "x_simple",
          "youtube",
          "youtube_simple");

  private EmbeddedShortcodes() {}
}
